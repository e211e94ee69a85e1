// Sending what the person typed to the server, as a message or as a slash command.
import type { Place } from './page-model.ts'
import { postAction, type Sent } from './post-action.ts'
import { readCommand } from './read-command.ts'

/** Sends `text` from the composer of `place`. Never rejects: whatever goes wrong is a refusal. */
export async function sendText(text: string, { channel, threadTs }: Place): Promise<Sent> {
  const command = readCommand(text)
  if (!command) {
    return postAction('messages', { channel, text, ...(threadTs !== undefined && { threadTs }) })
  }
  if (threadTs === undefined) return postAction('commands', { channel, ...command })
  return { kind: 'refused', error: `${command.command} does not work in a thread. Use it in the channel.` }
}
