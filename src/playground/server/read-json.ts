// A request whose body must be JSON.
import type { IncomingMessage } from 'node:http'
import { readBody } from './read-body.ts'

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly error: string }

/** The content type is asked for, since a foreign site's plain form cannot send it. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<JsonBody> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return { ok: false, status: 415, error: 'Send JSON, with the content type application/json.' }
  }
  const body = await readBody(request, maxBytes)
  if (body === undefined) {
    return { ok: false, status: 413, error: `That is too long: at most ${maxBytes / 1024} kB fit.` }
  }
  try {
    return { ok: true, value: JSON.parse(body) }
  } catch {
    return { ok: false, status: 400, error: 'That is no JSON.' }
  }
}
