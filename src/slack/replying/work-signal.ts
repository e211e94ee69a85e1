// The first sign of life in a thread, and its end: a status, or a reaction where a status cannot be shown.
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { shorten } from '../rendering/shorten.ts'
import type { Strings } from '../rendering/strings.ts'
import type { SlackClient } from '../slack-methods.ts'
import { waitAtMost } from '../wait-at-most.ts'

/** agents.sessions.setStatus: a session's title. */
const TITLE_CHARACTERS = 200

/** The emoji under the question while there is no status. */
const REACTION = 'eyes'

export interface WorkSignalOptions {
  readonly client: SlackClient
  readonly channel: string
  readonly thread: string
  /** Of the message that asks; absent where a button did. */
  readonly questionTs: string | undefined
  readonly asker: string
  readonly question: string
  /** Whether Slack is to show its own Stop button. */
  readonly canStop: boolean
  readonly logger: Logger
}

/** A slow Slack must not hold an answer back: so long the signal is waited for, in milliseconds. */
const PATIENCE_MS = 1_000

interface End {
  /** Where a message in the thread has taken the status away already. */
  readonly isAnswered: boolean
  /** Where the end of a stream has ended the session. */
  readonly isSessionEnded: boolean
}

/** None of its methods rejects. */
export class WorkSignal {
  readonly #options: WorkSignalOptions
  #hasReaction = false
  #isProcessing = false
  #isUnderWay = false
  #showing: Promise<void> = Promise.resolve()

  constructor(options: WorkSignalOptions) {
    this.#options = options
  }

  /** Resolves when the signal is there, or is waited for no longer. */
  async show(strings: Strings): Promise<void> {
    this.#isUnderWay = true
    this.#showing = this.#show(strings).finally(() => {
      this.#isUnderWay = false
    })
    await waitAtMost(this.#showing, { milliseconds: PATIENCE_MS, otherwise: undefined })
  }

  /** What is not there yet is taken away once it is: it would stay under the answer. */
  async clear(end: End): Promise<void> {
    if (this.#isUnderWay) void this.#showing.then(() => this.#clear({ ...end, isAnswered: false }))
    else await this.#clear(end)
  }

  async #show({ status, loadingMessages }: Strings): Promise<void> {
    const session = this.#options.canStop ? this.#process() : undefined
    const { client, channel, thread } = this.#options
    const isShown = await this.#attempt('The status could not be shown', () =>
      client.assistant.threads.setStatus({
        channel_id: channel,
        thread_ts: thread,
        status,
        loading_messages: [...loadingMessages],
      }),
    )
    if (!isShown) await this.#react()
    await session
  }

  async #clear({ isAnswered, isSessionEnded }: End): Promise<void> {
    const { client, channel, thread, questionTs } = this.#options
    const work: Promise<unknown>[] = []
    if (!isAnswered)
      work.push(
        this.#attempt('The status could not be taken away', () =>
          client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: '' }),
        ),
      )
    if (this.#hasReaction && questionTs !== undefined)
      work.push(
        this.#attempt('The reaction could not be taken away', () =>
          client.reactions.remove({ channel, timestamp: questionTs, name: REACTION }),
        ),
      )
    if (this.#isProcessing && !isSessionEnded)
      work.push(
        this.#attempt('The session could not be ended', () =>
          client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, status: 'active' }),
        ),
      )
    await Promise.all(work)
  }

  async #process(): Promise<void> {
    const { client, channel, thread, asker, question } = this.#options
    this.#isProcessing = await this.#attempt('The session could not be shown as at work', () =>
      client.agents.sessions.setStatus({
        channel_id: channel,
        thread_ts: thread,
        status: 'processing',
        title: shorten(question, TITLE_CHARACTERS),
        initiator_user_id: asker,
      }),
    )
  }

  async #react(): Promise<void> {
    const { client, channel, questionTs } = this.#options
    if (questionTs === undefined) return
    this.#hasReaction = await this.#attempt('Nor could a reaction be shown', () =>
      client.reactions.add({ channel, timestamp: questionTs, name: REACTION }),
    )
  }

  async #attempt(fault: string, call: () => Promise<unknown>): Promise<boolean> {
    try {
      await call()
      return true
    } catch (error) {
      this.#options.logger.warn({ channel: this.#options.channel, ...describeError(error) }, fault)
      return false
    }
  }
}
