// Makes one request, without following a redirect, and reads its body up to a limit.
import { type Agent, fetch, type Response } from 'undici'
import type { Fetched, Validators } from './fetched.ts'
import { PRIVATE_ADDRESS } from './open-agent.ts'

export interface RequestOptions {
  readonly agent: Agent
  readonly userAgent: string
  readonly timeout: number
  readonly largest: number
  readonly validators?: Validators | undefined
  /** Content types that are taken; what names none is looked into. */
  readonly accepts: RegExp
}

export type Requested =
  | Fetched
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'wait'; readonly seconds: number; readonly reason: string }

const ACCEPT =
  'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,application/json;q=0.9,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1'

/** Seconds, where a server that is too busy does not say how long. */
const BUSY_SECONDS = 60

/** Never rejects. */
export async function requestOnce(url: string, options: RequestOptions): Promise<Requested> {
  try {
    const response = await fetch(url, {
      dispatcher: options.agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeout),
      headers: headersOf(options),
    })
    return await read(url, response, options)
  } catch (error) {
    return { kind: 'failed', ...faultOf(error, options.timeout) }
  }
}

function headersOf({ userAgent, validators }: RequestOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT,
    ...(validators?.etag && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
  }
}

async function read(url: string, response: Response, options: RequestOptions): Promise<Requested> {
  const contentType = response.headers.get('content-type') ?? undefined
  const isTaken = contentType === undefined || options.accepts.test(contentType)
  if (response.status === 200 && isTaken) return readDocument(url, response, options.largest)
  await response.body?.cancel()
  if (response.status === 200) return failed(`is ${contentType?.split(';')[0]}, not a page or a feed`)
  const location = response.headers.get('location')
  const isRedirect = response.status >= 300 && response.status < 400 && location !== null
  if (isRedirect && URL.canParse(location, url)) return { kind: 'redirect', to: new URL(location, url).href }
  return withoutDocument(response)
}

async function readDocument(url: string, response: Response, largest: number): Promise<Requested> {
  const { headers } = response
  const bytes = await bodyOf(response, largest)
  if (bytes === undefined) return failed(`is larger than ${largest / 1_000_000} MB`)
  const validators = {
    etag: headers.get('etag') ?? undefined,
    lastModified: headers.get('last-modified') ?? undefined,
  }
  return { kind: 'document', bytes, contentType: headers.get('content-type') ?? undefined, url, validators }
}

function withoutDocument({ status, headers }: Response): Requested {
  if (status === 304) return { kind: 'unchanged' }
  if (status === 429 || status === 503)
    return {
      kind: 'wait',
      seconds: retryAfter(headers.get('retry-after')),
      reason: `is too busy (status ${status})`,
    }
  if (status === 404 || status === 410)
    return {
      ...failed(`does not exist (status ${status}): check the address`),
      absence: status === 410 ? 'gone' : 'missing',
    }
  if (status === 401 || status === 402 || status === 403)
    return failed(`may not be read without leave (status ${status})`)
  return { ...failed(`was answered with status ${status}`), isPassing: status >= 500 }
}

/** `undefined` once there is more than `largest`: what a server says of the length is not relied upon. */
async function bodyOf(response: Response, largest: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > largest) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function failed(reason: string): Extract<Fetched, { kind: 'failed' }> {
  return { kind: 'failed', reason, isPassing: false }
}

function retryAfter(value: string | null): number {
  const seconds = Number(value ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : BUSY_SECONDS
}

function faultOf(error: unknown, timeout: number): { reason: string; isPassing: boolean } {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { reason: `took more than ${timeout / 1_000} s`, isPassing: true }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === PRIVATE_ADDRESS)
    return { reason: 'has a private address: name its host in privateHosts if it is yours', isPassing: false }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { reason: 'has a host that cannot be found: check the address, and the network', isPassing: true }
  if (/^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_VERIFY)/.test(code))
    return { reason: `has a certificate that is not trusted (${code})`, isPassing: false }
  if (/^Z_|ERR_BUFFER/.test(code)) return { reason: 'is compressed, but damaged', isPassing: true }
  return { reason: `cannot be reached${code ? ` (${code})` : ''}`, isPassing: true }
}
