// Answering, with each outcome and its time counted.
import type { AnswerQuestion } from '../answering/reply.ts'
import type { AnswerOutcome, BotMetrics } from './bot-metrics.ts'

export interface CountAnswersOptions {
  readonly metrics: Pick<BotMetrics, 'countAnswer'>
  /** Milliseconds on any clock that only goes forward. */
  readonly clock?: () => number
}

/** As `answerQuestion`; a question that is withdrawn or stopped counts as `stopped`, not as a failure. */
export function countAnswers(
  answerQuestion: AnswerQuestion,
  { metrics, clock = () => performance.now() }: CountAnswersOptions,
): AnswerQuestion {
  return async function countedAnswer(question, options) {
    const began = clock()
    let outcome: AnswerOutcome = 'failed'
    try {
      const reply = await answerQuestion(question, options)
      outcome = reply.kind
      return reply
    } catch (error) {
      if (question.signal?.aborted) outcome = 'stopped'
      throw error
    } finally {
      metrics.countAnswer({ outcome, seconds: (clock() - began) / 1_000 })
    }
  }
}
