// What the person does, to the server.
import type { PageInteraction, PostMessage, RunCommand, StopSession } from '../page-protocol.ts'
import { playgroundUrl } from './playground-url.ts'

/** `error` is in words for the person. */
export type Sent = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly error: string }

/** Never rejects: whatever goes wrong is a refusal. */
export async function postAction(
  action: string,
  body: PageInteraction | PostMessage | RunCommand | StopSession,
): Promise<Sent> {
  try {
    const response = await fetch(playgroundUrl(action), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? { kind: 'sent' } : { kind: 'refused', error: await readError(response) }
  } catch {
    return { kind: 'refused', error: 'Not sent. Send it again once Newsdesk is running.' }
  }
}

async function readError(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const isWorded = typeof body === 'object' && body !== null && 'error' in body
  return isWorded && typeof body.error === 'string'
    ? body.error
    : `Not sent: the server answered ${response.status}.`
}
