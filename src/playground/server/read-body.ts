// The body of a request, up to a limit.
import type { IncomingMessage } from 'node:http'

/** Undefined where it is longer than `maxBytes`; what is over the limit is never kept. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size <= maxBytes ? Buffer.concat(chunks).toString() : undefined
}
