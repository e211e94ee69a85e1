// A person writes.
import { InputError } from '../errors.ts'
import { formatTypedText } from './format-typed-text.ts'
import type { Message } from './message.ts'
import { requireMember } from './require-member.ts'
import type { Workspace } from './workspace.ts'

export interface TypedMessage {
  /** A person's id. */
  readonly user: string
  readonly channel: string
  /** As typed: `@Newsdesk` mentions the bot. */
  readonly text: string
  readonly threadTs?: string | undefined
}

/** The posted message. An `InputError` where the person is not in the channel, or there is no such thread. */
export function postTypedMessage(typed: TypedMessage, workspace: Workspace, clientMsgId: string): Message {
  const { user, channel, text, threadTs } = typed
  requireMember(typed, workspace)
  if (text.trim() === '') throw new InputError('Write something first.')
  if (threadTs !== undefined && !workspace.threadParent(channel, threadTs)) {
    throw new InputError('The message that this replies to is gone.')
  }
  return workspace.post({
    channel,
    user,
    ...formatTypedText(text.trim(), workspace.people),
    ...(threadTs !== undefined && { threadTs }),
    clientMsgId,
  })
}
