// The requests for what stands beside the chat: evidence, articles, files to be added.
import { z } from 'zod'
import { InputError, NewsdeskError } from '../../errors.ts'
import type { ShelfQuery, Workbench } from '../workbench-protocol.ts'
import type { Route, Visit } from './create-request-listener.ts'
import { readBytes } from './read-bytes.ts'
import { readJson } from './read-json.ts'
import { type JsonAnswer, sendJson } from './send-json.ts'

const MAX_ADDRESS_BYTES = 8 * 1024

/** A year of a paper's articles as text. */
const MAX_FILE_BYTES = 32 * 1024 * 1024

export function workbenchRoutes(workbench: Workbench): readonly Route[] {
  return [
    read(/^\/playground\/evidence\/([\w-]+)$/, ({ name }) => workbench.evidence(name)),
    read(/^\/playground\/articles$/, ({ query }) => workbench.shelf(shelfQuery(query))),
    read(/^\/playground\/stories$/, ({ query }) => workbench.stories(shelfQuery(query))),
    read(/^\/playground\/articles\/([0-9a-f]{16})$/, ({ name }) => workbench.article(name)),
    {
      method: 'POST',
      path: /^\/playground\/evaluation\/([\w-]+)$/,
      visit: (visit) => answer(visit, () => workbench.keep(visit.name)),
    },
    {
      method: 'POST',
      path: /^\/playground\/addresses$/,
      visit: (visit) => answer(visit, () => fetchAddress(visit, workbench)),
    },
    {
      method: 'POST',
      path: /^\/playground\/files$/,
      visit: (visit) => answer(visit, () => addFile(visit, workbench)),
    },
  ]
}

function read(path: RegExp, look: (visit: Visit) => Promise<unknown>): Route {
  return { method: 'GET', path, visit: (visit) => answer(visit, () => look(visit)) }
}

async function answer(visit: Visit, work: () => Promise<unknown>): Promise<void> {
  sendJson(visit.response, await outcomeOf(work))
}

async function outcomeOf(work: () => Promise<unknown>): Promise<JsonAnswer> {
  try {
    const body = await work()
    return body === undefined
      ? { status: 404, body: { error: 'This is not held any more.' } }
      : { status: 200, body }
  } catch (error) {
    if (!(error instanceof NewsdeskError)) throw error
    return { status: error.retryable ? 503 : 400, body: { error: error.message } }
  }
}

const addressSchema = z.strictObject({
  address: z.url({ protocol: /^https?$/, error: 'Give the whole address, with https:// in front.' }),
})

async function fetchAddress({ request }: Visit, workbench: Workbench): Promise<unknown> {
  const body = await readJson(request, MAX_ADDRESS_BYTES)
  const parsed = body.ok ? addressSchema.safeParse(body.value) : undefined
  if (!body.ok) throw new InputError(body.error)
  if (!parsed?.success) throw new InputError(parsed?.error.issues[0]?.message ?? 'Give an address.')
  return workbench.fetch(parsed.data.address)
}

/** A foreign site's form cannot send this content type. */
async function addFile({ request, query }: Visit, workbench: Workbench): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/octet-stream')
    throw new InputError('Send the bytes of the file, with the content type application/octet-stream.')
  const bytes = await readBytes(request, MAX_FILE_BYTES)
  if (!bytes) throw new InputError(`The file is too long: at most ${MAX_FILE_BYTES / 1024 / 1024} MB fit.`)
  return workbench.add({ name: query.get('name') ?? '', bytes })
}

function shelfQuery(query: URLSearchParams): ShelfQuery {
  const day = query.get('day')
  if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new InputError('A day is written like 2026-11-23.')
  return {
    words: query.get('words') ?? '',
    outlet: query.get('outlet') || undefined,
    day: day || undefined,
    story: query.get('story') || undefined,
    skip: Math.max(0, Math.trunc(Number(query.get('skip') ?? 0)) || 0),
  }
}
