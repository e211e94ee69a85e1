// Sending what the person typed to the server, as a message or as a slash command.
import type { PostMessage, RunCommand } from '../page-protocol.ts'
import type { Place } from './page-model.ts'
import { readCommand } from './read-command.ts'

/** `error` is in words for the person. */
export type Sent = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly error: string }

/** Sends `text` from the composer of `place`. Never rejects: whatever goes wrong is a refusal. */
export async function sendText(text: string, { channel, threadTs }: Place): Promise<Sent> {
  const command = readCommand(text)
  if (!command) {
    return post('/playground/messages', { channel, text, ...(threadTs !== undefined && { threadTs }) })
  }
  if (threadTs === undefined) return post('/playground/commands', { channel, ...command })
  return { kind: 'refused', error: `${command.command} does not work in a thread. Use it in the channel.` }
}

async function post(path: string, body: PostMessage | RunCommand): Promise<Sent> {
  try {
    const response = await fetch(path, {
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
