// The body of a request as text, up to a limit.
import type { IncomingMessage } from 'node:http'
import { readBytes } from './read-bytes.ts'

/** Undefined where it is longer than `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  return (await readBytes(request, maxBytes))?.toString()
}
