// From an event that Slack delivers to an answer in its thread: once, in order, and remembered.
import type { Conversations } from '../conversation/conversations.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Logger } from '../logger.ts'
import { describeError } from './describe-error.ts'
import type { GiveAnswer } from './give-answer.ts'
import { type Addressed, type ReadEvent, readQuestion } from './read-question.ts'
import type { SerialQueue } from './serial-queue.ts'
import type { SlackClient } from './slack-methods.ts'
import { strings } from './strings.ts'
import { threadDestination } from './thread-destination.ts'

interface SlackDelivery {
  /** Of an Events API delivery, as Slack sent it. */
  readonly body: unknown
  readonly client: SlackClient
  readonly botUserId: string
}

/** Resolves when the event has been answered or found not to be for the bot. Never rejects. */
export type AnswerInThread = (delivery: SlackDelivery) => Promise<void>

export interface AnswerInThreadOptions {
  readonly giveAnswer: GiveAnswer
  readonly conversations: Conversations
  readonly queue: SerialQueue
  readonly logger: Logger
}

type MeantForBot = Exclude<ReadEvent, { kind: 'ignored' }>

export function createAnswerInThread({
  giveAnswer,
  conversations,
  queue,
  logger,
}: AnswerInThreadOptions): AnswerInThread {
  return async function answerInThread({ body, client, botUserId }) {
    const event = readQuestion(body, { botUserId })
    if (event.kind === 'ignored') {
      logger.debug({ reason: event.reason }, 'An event was ignored')
      return
    }
    // In the queue of its thread, a reply finds the thread followed although the answer before it is still due.
    await queue.run(`${event.workspace}/${event.channel}/${event.thread}`, () => takeUp(event, client))
  }

  async function takeUp(event: MeantForBot, client: SlackClient): Promise<void> {
    if (!(await isForBot(event))) return
    const destination = threadDestination({ client, thread: event, logger })
    if (event.kind === 'empty-mention') {
      await attempt('The help could not be posted', () =>
        destination.post({ text: strings.help, blocks: [] }),
      )
      await attempt('A thread could not be followed', () => conversations.follow(event))
      return
    }
    const loadEarlier = () => conversations.load(event)
    const turn = await giveAnswer({ question: event, client, destination, loadEarlier })
    await remember(event, turn)
  }

  /** Whose thread it is decides; where that cannot be found out, the people in it are left in peace. */
  async function isForBot(event: MeantForBot): Promise<boolean> {
    if (event.kind !== 'question' || event.entrance !== 'thread-reply') return true
    const followed = await attempt('Followed threads cannot be read', () => conversations.isFollowed(event))
    return followed ?? false
  }

  /** After an apology the thread is followed all the same, so that "try again" is heard. */
  async function remember(event: Addressed, turn: Turn | undefined): Promise<void> {
    await attempt('A conversation could not be remembered', () =>
      turn ? conversations.append(event, turn) : conversations.follow(event),
    )
  }

  async function attempt<Result>(fault: string, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work()
    } catch (error) {
      logger.error(describeError(error), fault)
      return undefined
    }
  }
}
