// An answer that is written while people watch: the tasks as they are done, each sentence once it is verified.
import type { AnyChunk, KnownBlock } from '@slack/types'
import type { AnswerProgress } from '../../answering/reply.ts'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { layOut, type SlackMessage } from '../rendering/lay-out.ts'
import { limits } from '../rendering/limits.ts'
import { messageFits } from '../rendering/message-fits.ts'
import { sentenceWords } from '../rendering/sentence-words.ts'
import type { Strings } from '../rendering/strings.ts'
import { TaskList } from '../rendering/task-list.ts'
import type { SlackClient } from '../slack-methods.ts'
import { answerMarker } from './answer-marker.ts'

export interface AnswerStreamOptions {
  readonly client: SlackClient
  readonly channel: string
  readonly thread: string
  /** Whose question it is; Slack asks for both in channels. */
  readonly recipient: { readonly user: string; readonly team: string }
  /** Milliseconds after which there is something to see; an answer that is done before is not streamed. */
  readonly after: number
  /** Of the message that asks; absent where a button did. */
  readonly questionTs?: string | undefined
  /** Called before the stream begins. Never rejects. */
  readonly begin: () => Promise<void>
  readonly strings: Strings
  readonly logger: Logger
}

/**
 * Sends chunks one call after the other, those that came meanwhile together. A call that Slack refuses ends the
 * streaming, not the answer: the whole message follows at the end in any case, in the place of what was streamed, so
 * that its text and blocks are those of a message that was posted.
 */
export class AnswerStream {
  readonly #options: AnswerStreamOptions
  readonly #tasks: TaskList
  #waiting: AnyChunk[] = []
  #sending: Promise<void> | undefined
  #ts: string | undefined
  #isBroken = false
  #isEnded = false
  #isDue = false
  readonly #delay: NodeJS.Timeout

  constructor(options: AnswerStreamOptions) {
    this.#options = options
    this.#tasks = new TaskList(options.strings)
    this.#delay = setTimeout(() => {
      this.#isDue = true
      this.#send()
    }, options.after)
  }

  /** True once Slack has been told with the end of the stream that the work is done. */
  get isEnded(): boolean {
    return this.#isEnded
  }

  show(progress: AnswerProgress): void {
    const chunks = progress.kind === 'sentence' ? [sentenceChunk(progress)] : this.#tasks.update(progress)
    this.#waiting.push(...chunks)
    this.#send()
  }

  /** The `ts` of the message that now reads as given; undefined where no stream was begun and it is still to be posted. */
  async finish(
    message: SlackMessage,
    { isWhole }: { readonly isWhole: boolean },
  ): Promise<string | undefined> {
    await this.#end([...this.#tasks.finish()])
    const ts = this.#ts
    if (ts === undefined) return undefined
    const { client, channel, questionTs } = this.#options
    const { text } = message
    const blocks = [...this.#withTasks(message)]
    await client.chat.update({
      channel,
      ts,
      text,
      blocks,
      ...answerMarker.for(questionTs, isWhole ? 'answer' : 'draft'),
    })
    return ts
  }

  /** Takes away what was streamed. Never rejects. */
  async discard(): Promise<void> {
    await this.#end([])
    const { client, channel, logger } = this.#options
    if (this.#ts === undefined) return
    try {
      await client.chat.delete({ channel, ts: this.#ts })
    } catch (error) {
      logger.warn({ channel, ...describeError(error) }, 'A message that is out of date could not be deleted')
    }
  }

  #send(): void {
    if (!this.#isDue || this.#waiting.length === 0) return
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined
    })
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#isBroken) {
      const chunks = this.#waiting
      this.#waiting = []
      await this.#attempt(() => (this.#ts === undefined ? this.#start(chunks) : this.#append(chunks)))
    }
  }

  async #start(chunks: AnyChunk[]): Promise<void> {
    const { client, channel, thread, recipient, begin } = this.#options
    await begin()
    const { ts } = await client.chat.startStream({
      channel,
      thread_ts: thread,
      recipient_user_id: recipient.user,
      recipient_team_id: recipient.team,
      task_display_mode: 'plan',
      chunks,
    })
    this.#ts = ts
  }

  async #append(chunks: AnyChunk[]): Promise<void> {
    const { client, channel } = this.#options
    await client.chat.appendStream({ channel, ts: this.#ts ?? '', chunks })
  }

  async #end(last: readonly AnyChunk[]): Promise<void> {
    clearTimeout(this.#delay)
    await this.#sending
    const ts = this.#ts
    if (ts === undefined || this.#isBroken || this.#isEnded) return
    const chunks = [...this.#waiting, ...last]
    const { client, channel, questionTs } = this.#options
    this.#isEnded = await this.#attempt(() =>
      client.chat.stopStream({
        channel,
        ts,
        ...(chunks.length > 0 && { chunks }),
        session_status: 'active',
        ...answerMarker.for(questionTs, 'draft'),
      }),
    )
  }

  async #attempt(call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call()
      return true
    } catch (error) {
      this.#isBroken = true
      this.#options.logger.warn(
        describeError(error),
        'An answer is no longer streamed; it follows in one piece',
      )
      return false
    }
  }

  #withTasks(message: SlackMessage): readonly KnownBlock[] {
    const tasks = this.#tasks.block()
    if (!tasks) return message.blocks
    // Beside blocks, Slack does not show the text.
    const said = message.blocks.length > 0 ? message.blocks : [wordsBlock(message.text)]
    const blocks = [tasks, ...said]
    return messageFits({ ...message, blocks }) ? blocks : message.blocks
  }
}

/** Read as the text itself would be. */
function wordsBlock(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } }
}

function sentenceChunk({ sentence }: AnswerProgress & { kind: 'sentence' }): AnyChunk {
  const { blocks } = layOut({ paragraph: sentenceWords(sentence, limits.usual), lists: [], footnotes: [] })
  return { type: 'blocks', blocks: [...blocks] }
}
