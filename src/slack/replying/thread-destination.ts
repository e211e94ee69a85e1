// A thread as the place that an answer goes to.
import type { KnownBlock } from '@slack/types'
import type { Logger } from '../../logger.ts'
import { strings as english, type Strings } from '../rendering/strings.ts'
import { withHeading } from '../rendering/with-heading.ts'
import type { SlackClient } from '../slack-methods.ts'
import { answerMarker } from './answer-marker.ts'
import { AnswerStream } from './answer-stream.ts'
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
  /** The message that the answer takes the place of. */
  readonly replaces?: string | undefined
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

export function threadDestination(options: ThreadDestinationOptions): Destination {
  const { client, place, replaces, heading, canAskPerson, isLive, isQuiet = false, logger } = options
  const { channel, thread, asker, workspace } = place
  const signal = new WorkSignal({ ...place, client, canStop: isLive, logger, questionTs: place.questionTs })
  const recipient = { user: asker, team: workspace }
  const marker = answerMarker.for(place.questionTs, 'answer')
  const canStream = isLive && !isQuiet && replaces === undefined
  let words: Strings = english
  let stream: AnswerStream | undefined

  /** Where the message that is to be replaced is gone, the answer is posted anew. */
  async function update(ts: string, text: string, blocks?: KnownBlock[]): Promise<string | undefined> {
    try {
      await client.chat.update({ channel, ts, text, blocks: blocks ?? [], ...marker })
      return ts
    } catch (error) {
      if (refusalOf(error) !== 'message_not_found') throw error
      return post(text, blocks)
    }
  }

  async function post(text: string, blocks?: KnownBlock[]): Promise<string | undefined> {
    const posted = await client.chat.postMessage({
      channel,
      thread_ts: thread,
      text,
      ...(blocks && { blocks }),
      ...marker,
      // A preview of every source would bury the answer, and fetching one can carry data out.
      unfurl_links: false,
      unfurl_media: false,
    })
    return posted.ts
  }

  async function clear(isAnswered: boolean): Promise<void> {
    if (!isQuiet) await signal.clear({ isAnswered, isSessionEnded: stream?.isEnded ?? false })
  }

  return {
    canShare: false,
    canAskPerson,
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
        strings: words,
        logger,
      })
      stream.show(progress)
    },
    async post(message) {
      const ts = await sendMessage(withHeading(message, heading), {
        logger,
        send: async (text, blocks) => {
          const streamed = await stream?.finish({ text, blocks: blocks ?? [] })
          if (streamed !== undefined) return streamed
          return replaces === undefined ? post(text, blocks) : update(replaces, text, blocks)
        },
      })
      await clear(replaces === undefined)
      return ts
    },
    async discard() {
      await stream?.discard()
      await clear(false)
    },
  }
}
