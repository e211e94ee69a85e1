// The one path from a question to a visible message, whichever entrance it came in by.
import { randomUUID } from 'node:crypto'
import type { AnswerQuestion } from '../answering/reply.ts'
import { toEarlierTurn } from '../conversation/to-earlier-turn.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Logger } from '../logger.ts'
import type { AskerTimeZone } from './asker-time-zone.ts'
import { describeError } from './describe-error.ts'
import type { Destination } from './destination.ts'
import type { SlackMessage } from './lay-out.ts'
import { renderReply } from './render-reply.ts'
import type { SlackClient } from './slack-methods.ts'
import { strings } from './strings.ts'

/** Slack takes the status away after two minutes; until then the asker must have heard something. */
const ANSWER_TIMEOUT_MS = 110_000

interface Question {
  readonly workspace: string
  readonly asker: string
  readonly text: string
}

interface GiveAnswerRequest {
  readonly question: Question
  readonly client: SlackClient
  readonly destination: Destination
  /** What was said before; called once. */
  readonly loadEarlier: () => Promise<readonly Turn[]>
}

/**
 * Posts an answer, an abstention or, after any failure, an apology that reveals nothing of it. Resolves to the
 * turn to remember where the question was answered. Never rejects.
 */
export type GiveAnswer = (request: GiveAnswerRequest) => Promise<Turn | undefined>

export interface GiveAnswerOptions {
  readonly answerQuestion: AnswerQuestion
  readonly askerTimeZone: AskerTimeZone
  readonly logger: Logger
  /** Milliseconds since 1970: what "now" means in a question. */
  readonly clock?: () => number
  /** Names a failure, for a person to quote. */
  readonly newFailureId?: () => string
  /** Milliseconds until the asker is told that there is no answer. */
  readonly timeout?: number
}

export function createGiveAnswer({
  answerQuestion,
  askerTimeZone,
  logger,
  clock = Date.now,
  newFailureId = () => randomUUID().slice(0, 8),
  timeout = ANSWER_TIMEOUT_MS,
}: GiveAnswerOptions): GiveAnswer {
  return async function giveAnswer(request) {
    const { destination } = request
    const status = destination.showStatus()
    try {
      const { turn, message } = await answer(request)
      // A status that arrives after the message would stay under it.
      await status
      await destination.post(message)
      return turn
    } catch (error) {
      await status
      await apologise(error, request)
      return undefined
    }
  }

  async function answer({ question, client, loadEarlier }: GiveAnswerRequest): Promise<Answered> {
    const { workspace, asker, text } = question
    const asOf = new Date(clock())
    const signal = AbortSignal.timeout(timeout)
    const [timeZone, turns] = await Promise.all([
      askerTimeZone(client, { workspace, user: asker }),
      loadEarlier(),
    ])
    const asked = { text, earlier: turns.map(toEarlierTurn), asOf, timeZone, signal }
    const reply = await Promise.race([answerQuestion(asked), rejectOnAbort(signal)])
    return {
      turn: { question: text, asker, askedAt: asOf.toISOString(), reply },
      message: renderReply(reply, { timeZone }),
    }
  }

  async function apologise(error: unknown, { question, destination }: GiveAnswerRequest): Promise<void> {
    const id = newFailureId()
    const { workspace, asker } = question
    logger.error({ id, workspace, asker, ...describeError(error) }, 'A question could not be answered')
    try {
      await destination.post({ text: strings.failed(id), blocks: [] })
    } catch (failure) {
      logger.error({ id, ...describeError(failure) }, 'Nor could the asker be told so')
    }
  }
}

interface Answered {
  readonly turn: Turn
  readonly message: SlackMessage
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
