// An answer that its asker has decided to keep: it stays, without the question whether to share it.
import type { Memory } from '../../conversation/memory.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import { limits } from '../rendering/limits.ts'
import { messagesOf } from '../rendering/messages-of.ts'
import { renderControls } from '../rendering/render-controls.ts'
import { renderReply } from '../rendering/render-reply.ts'
import type { Respond } from '../replying/response-destination.ts'
import type { SlackClient } from '../slack-methods.ts'

interface Place {
  readonly client: SlackClient
  readonly respond: Respond
}

/** False where the answer is forgotten. Rejects where Slack refuses the message. */
export type KeepPrivate = (click: ClickOnMessage, place: Place) => Promise<boolean>

export interface KeepPrivateOptions {
  readonly memory: Pick<Memory, 'answers'>
  readonly readAsker: ReadAsker
  /** Whether sources are cited by Slack's own elements. */
  readonly nativeCitations?: boolean | undefined
}

export function createKeepPrivate({ memory, readAsker, nativeCitations }: KeepPrivateOptions): KeepPrivate {
  return async function keepPrivate({ workspace, user, value: id }, { client, respond }) {
    const answer = await memory.answers.find(workspace, id)
    if (!answer) return false
    const { timeZone, strings } = await readAsker(client, { workspace, user })
    const options = { answerId: id, strings, canShare: false, canAskPerson: false }
    const message = renderReply(answer.turn.reply, {
      timeZone,
      strings,
      controls: (shown) => renderControls(shown, options),
      maxMessages: limits.responses,
      nativeCitations,
    })
    // The buttons stand under the last of its messages.
    const { text, blocks } = messagesOf(message).at(-1) ?? message
    await respond({
      response_type: 'ephemeral',
      replace_original: true,
      text,
      blocks: [...blocks],
      unfurl_links: false,
      unfurl_media: false,
    })
    return true
  }
}
