// An answer that only its asker saw, shown to the whole channel.
import type { Memory } from '../conversation/memory.ts'
import type { Logger } from '../logger.ts'
import { attempt } from './attempt.ts'
import { escapeText } from './escape-text.ts'
import { limits } from './limits.ts'
import type { ReadAsker } from './read-asker.ts'
import type { ClickOnMessage } from './read-interaction.ts'
import { refusalOf } from './refusal-of.ts'
import { renderControls } from './render-controls.ts'
import { renderReply } from './render-reply.ts'
import { sendMessage } from './send-message.ts'
import { shorten } from './shorten.ts'
import type { SlackClient } from './slack-methods.ts'
import { withHeading } from './with-heading.ts'

export interface ShareAnswerOptions {
  readonly memory: Pick<Memory, 'answers' | 'conversations'>
  readonly readAsker: ReadAsker
  readonly canAskPerson: boolean
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
    })
    const heading = strings.sharedBy(`<@${user}>`, escapeText(shorten(turn.question, limits.usual.remark)))
    try {
      const ts = await sendMessage(withHeading(message, heading), {
        logger,
        send: async (text, blocks) => {
          const bare = { channel, text, unfurl_links: false, unfurl_media: false }
          return (await client.chat.postMessage({ ...bare, ...(blocks && { blocks }) })).ts
        },
      })
      if (ts !== undefined) await remember(ts)
      return 'shared'
    } catch (error) {
      if (CLOSED.has(refusalOf(error))) return 'not-in-channel'
      throw error
    }

    async function remember(ts: string): Promise<void> {
      await attempt(logger, 'A shared answer could not be remembered', async () => {
        await memory.answers.keep(workspace, { ...answer, id, channel, thread: ts, answerTs: ts, turn })
        await memory.conversations.append({ workspace, channel, thread: ts }, turn)
      })
    }
  }
}
