// A thread as the place that an answer goes to.
import type { KnownBlock } from '@slack/types'
import type { Logger } from '../../logger.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'
import { limits } from '../rendering/limits.ts'
import { messagesOf } from '../rendering/messages-of.ts'
import { strings as english, type Strings } from '../rendering/strings.ts'
import { withHeading } from '../rendering/with-heading.ts'
import type { SlackClient } from '../slack-methods.ts'
import { answerMarker } from './answer-marker.ts'
import { AnswerStream } from './answer-stream.ts'
import { attempt } from './attempt.ts'
import type { Destination } from './destination.ts'
import { refusalOf } from './refusal-of.ts'
import { sendMessage } from './send-message.ts'
import { WorkSignal } from './work-signal.ts'

export interface ThreadDestinationOptions {
  readonly client: SlackClient
  readonly place: {
    readonly workspace: string
    readonly channel: string
    readonly thread: string
    readonly asker: string
    readonly question: string
    /** Of the message that asks; absent where a button did. */
    readonly questionTs?: string | undefined
  }
  /** Called before anything is posted or streamed. */
  readonly begin?: (() => Promise<void>) | undefined
  /** The messages that the answer takes the place of. */
  readonly replaces?: readonly string[] | undefined
  /** Stands above the answer; its markup is ours, and what came from outside is escaped. */
  readonly heading?: string | undefined
  /** Whether there is somebody to ask for help. */
  readonly canAskPerson: boolean
  /** Whether the answer may be written while people watch, with a Stop button. */
  readonly isLive: boolean
  /** Milliseconds of work after which that begins. */
  readonly streamAfter: number
  /** Overheard questions are answered, if at all, without ado. */
  readonly isQuiet?: boolean | undefined
  readonly logger: Logger
}

interface Sent {
  readonly text: string
  readonly blocks?: KnownBlock[] | undefined
  /** Where nothing of the answer comes behind it. */
  readonly isLast: boolean
}

export function threadDestination(options: ThreadDestinationOptions): Destination {
  const { client, place, replaces, heading, canAskPerson, isLive, isQuiet = false, logger } = options
  const { channel, thread, asker, workspace } = place
  const signal = new WorkSignal({ ...place, client, canStop: isLive, logger, questionTs: place.questionTs })
  const recipient = { user: asker, team: workspace }
  const [replaced, ...rest] = replaces ?? []
  const marker = (isLast: boolean) => answerMarker.for(place.questionTs, isLast ? 'answer' : 'draft')
  const canStream = isLive && !isQuiet && replaced === undefined
  let begun: Promise<unknown> | undefined
  let words: Strings = english
  let stream: AnswerStream | undefined

  async function begin(): Promise<void> {
    begun ??= attempt(logger, 'That an answer begins could not be noted', async () => options.begin?.())
    await begun
  }

  /** Where the message that is to be replaced is gone, the answer is posted anew. */
  async function update(ts: string, { text, blocks, isLast }: Sent): Promise<string | undefined> {
    try {
      await client.chat.update({ channel, ts, text, blocks: blocks ?? [], ...marker(isLast) })
      return ts
    } catch (error) {
      if (refusalOf(error) !== 'message_not_found') throw error
      return post({ text, blocks, isLast })
    }
  }

  async function post({ text, blocks, isLast }: Sent): Promise<string | undefined> {
    const posted = await client.chat.postMessage({
      channel,
      thread_ts: thread,
      text,
      ...(blocks && { blocks }),
      ...marker(isLast),
      // A preview of every source would bury the answer, and fetching one can carry data out.
      unfurl_links: false,
      unfurl_media: false,
    })
    return posted.ts
  }

  async function sendFirst(message: Sent): Promise<string | undefined> {
    const { text, blocks = [], isLast } = message
    const streamed = await stream?.finish({ text, blocks }, { isWhole: isLast })
    if (streamed !== undefined) return streamed
    return replaced === undefined ? post(message) : update(replaced, message)
  }

  /** All of its messages or none. */
  async function sendAll(message: SlackMessage): Promise<readonly string[]> {
    await begin()
    const messages = messagesOf(message)
    const sent: string[] = []
    try {
      for (const [place, part] of messages.entries()) {
        const isLast = place === messages.length - 1
        const ts = await sendMessage(place === 0 ? withHeading(part, heading) : part, {
          logger,
          send: (text, blocks) => (place === 0 ? sendFirst : post)({ text, blocks, isLast }),
        })
        if (ts !== undefined) sent.push(ts)
      }
    } catch (error) {
      await remove(sent.filter((ts) => ts !== replaced))
      throw error
    }
    return sent
  }

  async function remove(parts: readonly string[]): Promise<void> {
    for (const ts of parts)
      await attempt(logger, 'A part of an answer could not be deleted', () =>
        client.chat.delete({ channel, ts }),
      )
  }

  async function clear(isAnswered: boolean): Promise<void> {
    if (!isQuiet) await signal.clear({ isAnswered, isSessionEnded: stream?.isEnded ?? false })
  }

  return {
    canShare: false,
    canAskPerson,
    maxMessages: limits.messages,
    async showStatus(strings) {
      words = strings
      if (!isQuiet) await signal.show(strings)
    },
    show(progress) {
      if (!canStream) return
      stream ??= new AnswerStream({
        client,
        channel,
        thread,
        recipient,
        after: options.streamAfter,
        questionTs: place.questionTs,
        begin,
        strings: words,
        logger,
      })
      stream.show(progress)
    },
    async post(message) {
      const sent = await sendAll(message)
      await remove(rest)
      await clear(replaced === undefined)
      return sent
    },
    async discard() {
      await stream?.discard()
      await clear(false)
    },
  }
}
