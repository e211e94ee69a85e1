// The page's own files: HTML, style sheets, and TypeScript that is served as JavaScript; no bundler, no build.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { preloadModules } from './preload-modules.ts'
import { stripTypes } from './strip-types.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Segments of letters, digits, hyphens and underscores, one dot: no path that fits can leave the folder. */
const FILE_PATH = /^\/page\/((?:[\w-]+\/)*[\w-]+\.(?:ts|css|svg))$/

/** Nothing but the page's own files runs or loads, nothing inline, and no other site may frame it. */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

interface Served {
  readonly source: string
  readonly body: string
  readonly etag: string
}

/**
 * A function that answers `/` and `/page/…` from the folder; false where the path names no file of the page. A file is
 * read anew each time, so that an edit shows on reload; its types are stripped once for each of its forms.
 */
export function createServePageFile({ folder }: { readonly folder: string }) {
  const served = new Map<string, Served>()

  async function find(name: string): Promise<Served | undefined> {
    const source = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (source === undefined) return undefined
    const known = served.get(name)
    // The page names all its modules, and any of them may be new.
    if (known?.source === source && name !== HTML) return known
    const body = await toBody(name, source)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const next = { source, body, etag }
    served.set(name, next)
    return next
  }

  async function toBody(name: string, source: string): Promise<string> {
    if (name === HTML) return preloadModules(source, folder)
    return extname(name) === '.ts' ? stripTypes(source) : source
  }

  return async function servePageFile(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<boolean> {
    const name = path === '/' ? HTML : FILE_PATH.exec(path)?.[1]
    const file = name === undefined ? undefined : await find(name)
    if (name === undefined || !file) return false
    const { body, etag } = file
    const isKnown = request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : 200, {
      ...SECURITY_HEADERS,
      'content-type': CONTENT_TYPES[extname(name)],
      'cache-control': 'no-cache',
      etag,
    })
    response.end(isKnown || request.method === 'HEAD' ? undefined : body)
    return true
  }
}

const HTML = 'index.html'
