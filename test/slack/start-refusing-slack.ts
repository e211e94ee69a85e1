// Stands in front of the local Slack and refuses some calls, as Slack does on a bad day.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** Slack's error code for a call to refuse; undefined to let it through; a promise to keep it waiting. */
export type Refuse = (
  method: string,
  parameters: URLSearchParams,
) => string | undefined | Promise<string | undefined>

/** The address for `slackApiUrl`. */
export async function startRefusingSlack(apiUrl: string, refuse: Refuse): Promise<string> {
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').slice(1)
    const body = await text(request)
    const error = await refuse(method, new URLSearchParams(body))
    const headers = {
      authorization: request.headers.authorization ?? '',
      'content-type': request.headers['content-type'] ?? '',
    }
    const answer =
      error === undefined
        ? await (await fetch(`${apiUrl}${method}`, { method: 'POST', headers, body })).text()
        : JSON.stringify({ ok: false, error })
    response.setHeader('content-type', 'application/json').end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
