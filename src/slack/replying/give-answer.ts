// The one path from a question to a visible message, whichever entrance it came in by.
import { randomUUID } from 'node:crypto'
import type { GivenAnswer } from '../../conversation/given-answer.ts'
import type { Turn } from '../../conversation/turn.ts'
import { IndexUnreadableError } from '../../errors.ts'
import { describeError } from '../describe-error.ts'
import type { Asker, ReadAsker } from '../reading/read-asker.ts'
import type { SlackClient } from '../slack-methods.ts'
import { type AnswerTurnOptions, createAnswerTurn } from './answer-turn.ts'
import { createDeliverAnswer, type DeliverAnswerOptions } from './deliver-answer.ts'
import type { Destination } from './destination.ts'
import type { EndedRun } from './runs.ts'
import type { RunEnd } from './thread-lines.ts'

interface Question {
  readonly workspace: string
  readonly asker: string
  readonly text: string
  readonly channel: string
  /** Absent where only the asker sees the answer. */
  readonly thread?: string
  /** Of the message that asks; absent where a command or a button does. */
  readonly ts?: string
}

export interface GiveAnswerRequest {
  readonly question: Question
  readonly client: SlackClient
  readonly destination: Destination
  /** What was said before; called once. */
  readonly loadEarlier: () => Promise<readonly Turn[]>
  /** Questions just before this one that were told to give way to it, the oldest first. */
  readonly superseded?: readonly EndedRun[]
  /** Aborted with a `RunEnd`. */
  readonly signal?: AbortSignal
  /** Said in place of an abstention; `undefined` for silence, where nobody has asked the bot. */
  readonly onAbstention?: (asker: Asker) => string | undefined
  /** Keeps its id, so that the buttons of the message before go on working. */
  readonly replaces?: GivenAnswer | undefined
}

/**
 * Posts an answer, an abstention or, after any failure, an apology that reveals nothing of it; after a stop, a line that
 * says so. What is superseded or withdrawn leaves nothing behind. Resolves to the turn to remember where the question
 * was answered. Never rejects.
 */
export type GiveAnswer = (request: GiveAnswerRequest) => Promise<Turn | undefined>

export interface GiveAnswerOptions extends AnswerTurnOptions, DeliverAnswerOptions {
  readonly readAsker: ReadAsker
  /** Names a failure, for a person to quote. */
  readonly newFailureId?: () => string
}

export function createGiveAnswer(options: GiveAnswerOptions): GiveAnswer {
  const { readAsker, logger, newFailureId = () => randomUUID().slice(0, 8) } = options
  const answer = createAnswerTurn(options)
  const deliver = createDeliverAnswer(options)

  return async function giveAnswer(request) {
    const { question, client, destination, signal } = request
    const person = { workspace: question.workspace, user: question.asker }
    const status = destination.showStatus(readAsker.known(person).strings)
    try {
      const asker = await readAsker(client, person)
      const turn = await answer(request, asker)
      // A status that arrives after the message would stay under it.
      await status
      signal?.throwIfAborted()
      return await deliver(request, turn, asker)
    } catch (error) {
      await status
      const end = signal?.aborted ? (signal.reason as RunEnd) : undefined
      if (end === undefined) await apologise(error, request)
      else if (end === 'stopped') await say(request, (asker) => asker.strings.stopped)
      else await destination.discard()
      return undefined
    }
  }

  async function apologise(error: unknown, request: GiveAnswerRequest): Promise<void> {
    const id = newFailureId()
    const { workspace, asker } = request.question
    logger.error({ id, workspace, asker, ...describeError(error) }, 'A question could not be answered')
    await say(request, ({ strings }) =>
      error instanceof IndexUnreadableError ? strings.articlesUnreadable(id) : strings.failed(id),
    )
  }

  async function say(
    { question, destination }: GiveAnswerRequest,
    words: (asker: Asker) => string,
  ): Promise<void> {
    const asker = readAsker.known({ workspace: question.workspace, user: question.asker })
    try {
      await destination.post({ text: words(asker), blocks: [] })
    } catch (failure) {
      logger.error(describeError(failure), 'Nor could the asker be told so')
    }
  }
}
