// The page's own files: HTML, style sheets, and TypeScript that is served as JavaScript; no bundler, no build.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
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

/** Answers `/` and `/page/…` from the folder; false where the path names no file of the page. */
export async function servePageFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<boolean> {
  const name = path === '/' ? 'index.html' : FILE_PATH.exec(path)?.[1]
  const source = name && (await readFile(join(folder, name), 'utf8').catch(() => undefined))
  if (!name || source === undefined) return false
  const extension = extname(name)
  const body = extension === '.ts' ? stripTypes(source) : source
  // Read anew each time, so that an edit shows on reload; the browser keeps what has not changed.
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const isKnown = request.headers['if-none-match'] === etag
  response.writeHead(isKnown ? 304 : 200, {
    ...SECURITY_HEADERS,
    'content-type': CONTENT_TYPES[extension],
    'cache-control': 'no-cache',
    etag,
  })
  response.end(isKnown || request.method === 'HEAD' ? undefined : body)
  return true
}
