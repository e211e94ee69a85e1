// The bytes of a request's body, up to a limit.
import type { IncomingMessage } from 'node:http'

/** Undefined where there are more than `maxBytes`; what is over the limit is never kept. */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size <= maxBytes ? Buffer.concat(chunks) : undefined
}
