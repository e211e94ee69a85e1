// Answers at the address that came with an earlier request, where the present one has none.
import type { Respond } from '../replying/response-destination.ts'

/** As Bolt's `respond`; rejects where the address answers with an error status. */
export function respondAt(url: string, { fetch }: { readonly fetch: typeof globalThis.fetch }): Respond {
  return async function respond(message) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
    if (!response.ok) throw new Error(`Slack refused the response: status ${response.status}`)
    return response
  }
}
