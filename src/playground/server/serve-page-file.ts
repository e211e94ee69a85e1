// The page's own files: HTML, one style sheet and one script made of many, and drawings; no bundler, no build.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { joinModules } from './join-modules.ts'
import { joinStyles } from './join-styles.ts'
import { stripTypes } from './strip-types.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Segments of letters, digits, hyphens and underscores, one dot: no path that fits can leave the folder. */
const FILE_PATH = /^\/page\/((?:[\w-]+\/)*[\w-]+\.(?:js|ts|css|svg))$/

const HTML = 'index.html'

/** Nothing but the page's own files runs or loads, nothing inline, and no other site may frame it. */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/**
 * A function that answers `/` and `/page/…` from the folder; false where the path names no file of the page. Files are
 * read anew each time, so that an edit shows on reload; the types of each are stripped once for each of its forms. A
 * module `NAME.ts` can be had alone, and as `NAME.js` together with all that it imports.
 */
export function createServePageFile({ folder }: { readonly folder: string }) {
  const stripped = new Map<string, { readonly source: string; readonly code: string }>()

  const readSource = (name: string) => readFile(join(folder, name), 'utf8')

  async function readModule(name: string): Promise<string> {
    const source = await readSource(name)
    const known = stripped.get(name)
    if (known?.source === source) return known.code
    const code = stripTypes(source)
    stripped.set(name, { source, code })
    return code
  }

  async function readBody(name: string): Promise<string> {
    const kind = extname(name)
    if (kind === '.ts') return readModule(name)
    if (kind === '.js') return joinModules(name.replace(/js$/, 'ts'), readModule)
    if (kind === '.css') return joinStyles(await readSource(name), readSource)
    return readSource(name)
  }

  async function find(name: string): Promise<string | undefined> {
    try {
      return await readBody(name)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  return async function servePageFile(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<boolean> {
    const name = path === '/' ? HTML : FILE_PATH.exec(path)?.[1]
    const body = name === undefined ? undefined : await find(name)
    if (name === undefined || body === undefined) return false
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
