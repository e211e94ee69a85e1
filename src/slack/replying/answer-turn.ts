// Answers a question in its conversation, within the time that somebody waits.
import type { AnswerQuestion } from '../../answering/reply.ts'
import { toEarlierTurn } from '../../conversation/to-earlier-turn.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { EarlierTurn } from '../../retrieval/asked-question.ts'
import type { Asker } from '../reading/read-asker.ts'
import type { GiveAnswerRequest } from './give-answer.ts'
import type { EndedRun } from './runs.ts'

/** Slack takes the status away after two minutes; until then the asker must have heard something. */
const ANSWER_TIMEOUT_MS = 110_000

export interface AnswerTurnOptions {
  readonly answerQuestion: AnswerQuestion
  /** Milliseconds since 1970: what "now" means in a question. */
  readonly clock?: (() => number) | undefined
  /** Milliseconds until it is given up. */
  readonly timeout?: number | undefined
}

export type AnswerTurn = (request: GiveAnswerRequest, asker: Asker) => Promise<Turn>

/** Rejects with the reason of the request's signal, when the time is over, and where answering fails. */
export function createAnswerTurn({
  answerQuestion,
  clock = Date.now,
  timeout = ANSWER_TIMEOUT_MS,
}: AnswerTurnOptions): AnswerTurn {
  return async function answerTurn(request, { timeZone }) {
    const { question, destination, loadEarlier, superseded = [], signal: ended } = request
    const { asker, text, ts } = question
    const asOf = new Date(clock())
    const limit = AbortSignal.timeout(timeout)
    const signal = ended ? AbortSignal.any([limit, ended]) : limit
    const turns = await loadEarlier()
    signal.throwIfAborted()
    const isAnswered = ({ ts }: EndedRun) => turns.some((turn) => turn.ts === ts)
    const unanswered = superseded.filter((ended) => !isAnswered(ended)).map(givenUp)
    const earlier = [...turns.map(toEarlierTurn), ...unanswered]
    const onProgress = destination.show
    const reply = await Promise.race([
      answerQuestion({ text, earlier, asOf, timeZone, signal }, { onProgress }),
      rejectOnAbort(signal),
    ])
    return { question: text, asker, askedAt: asOf.toISOString(), reply, ...(ts !== undefined && { ts }) }
  }
}

/** A question that was given up says what a newer one leans on. */
function givenUp({ text }: EndedRun): EarlierTurn {
  return { standaloneQuestion: text, answer: '' }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
