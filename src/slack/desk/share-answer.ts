// An answer that only its asker saw, shown to the whole channel.
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import { escapeText } from '../rendering/escape-text.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'
import { limits } from '../rendering/limits.ts'
import { messagesOf } from '../rendering/messages-of.ts'
import { renderControls } from '../rendering/render-controls.ts'
import { renderReply } from '../rendering/render-reply.ts'
import { shorten } from '../rendering/shorten.ts'
import { withHeading } from '../rendering/with-heading.ts'
import { attempt } from '../replying/attempt.ts'
import { refusalOf } from '../replying/refusal-of.ts'
import { sendMessage } from '../replying/send-message.ts'
import type { SlackClient } from '../slack-methods.ts'

export interface ShareAnswerOptions {
  readonly memory: Pick<Memory, 'answers' | 'conversations'>
  readonly readAsker: ReadAsker
  readonly canAskPerson: boolean
  /** Whether sources are cited by Slack's own elements. */
  readonly nativeCitations?: boolean | undefined
  readonly logger: Logger
}

export type Shared = 'shared' | 'forgotten' | 'not-in-channel'

/** Rejects where Slack refuses the message for another reason. The thread under it is followed from then on. */
export type ShareAnswer = (click: ClickOnMessage, client: SlackClient) => Promise<Shared>

/** Slack's words for a channel that the bot cannot write to. */
const CLOSED: ReadonlySet<string | undefined> = new Set([
  'not_in_channel',
  'channel_not_found',
  'no_permission',
])

export function createShareAnswer({
  memory,
  readAsker,
  canAskPerson,
  nativeCitations,
  logger,
}: ShareAnswerOptions): ShareAnswer {
  return async function shareAnswer({ workspace, user, channel, value: id }, client) {
    const answer = await memory.answers.find(workspace, id)
    if (!answer) return 'forgotten'
    const { turn } = answer
    const { timeZone, strings } = await readAsker(client, { workspace, user })
    const controls = { answerId: id, strings, canShare: false, canAskPerson }
    const message = renderReply(turn.reply, {
      timeZone,
      strings,
      controls: (shown) => [...renderControls(shown, controls)],
      maxMessages: limits.messages,
      nativeCitations,
    })
    const heading = strings.sharedBy(`<@${user}>`, escapeText(shorten(turn.question, limits.usual.remark)))
    try {
      const [first, ...more] = messagesOf(message)
      const answerTs = await post(withHeading(first ?? message, heading))
      if (answerTs !== undefined) await remember(answerTs)
      const moreTs: string[] = []
      for (const part of more) moreTs.push((await post(part, answerTs)) ?? '')
      if (answerTs !== undefined) await keep({ answerTs, moreTs })
      return 'shared'
    } catch (error) {
      if (CLOSED.has(refusalOf(error))) return 'not-in-channel'
      throw error
    }

    function post(part: SlackMessage, thread?: string): Promise<string | undefined> {
      return sendMessage(part, {
        logger,
        send: async (text, blocks) => {
          const place = { channel, ...(thread !== undefined && { thread_ts: thread }) }
          const bare = { ...place, text, unfurl_links: false, unfurl_media: false }
          return (await client.chat.postMessage({ ...bare, ...(blocks && { blocks }) })).ts
        },
      })
    }

    async function remember(ts: string): Promise<void> {
      await keep({ answerTs: ts })
      await attempt(logger, 'A shared answer could not be remembered in its thread', () =>
        memory.conversations.append({ workspace, channel, thread: ts }, turn),
      )
    }

    async function keep(place: { answerTs: string; moreTs?: readonly string[] }): Promise<void> {
      await attempt(logger, 'A shared answer could not be remembered', () =>
        memory.answers.keep(workspace, { ...answer, id, channel, thread: place.answerTs, ...place, turn }),
      )
    }
  }
}
