// Who may change a message.
import { InputError } from '../errors.ts'
import type { Message } from './message.ts'
import type { Workspace } from './workspace.ts'

/** The message, if it is that person's own. An `InputError` where it is gone or somebody else's. */
export function requireOwnMessage(
  { user, channel, ts }: { user: string; channel: string; ts: string },
  workspace: Workspace,
): Message {
  const message = workspace.message(channel, ts)
  if (!message || message.recipient !== undefined) throw new InputError('That message is gone.')
  if (message.user !== user) throw new InputError('Only its author may change a message.')
  return message
}
