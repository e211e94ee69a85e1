// Requests that `fetch` would not send.
import { request as httpRequest } from 'node:http'
import type { LocalSlack } from '../../src/playground/local-slack.ts'

/** A request as it stands: `fetch` would tidy the path and set `Host` itself. */
export function rawRequest(
  slack: LocalSlack,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const request = httpRequest(slack.url, { path, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        })
      })
      request.on('error', reject).end()
    },
  )
}
