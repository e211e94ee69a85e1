// So many questions are answered at the same time, and the others wait: each has its turn sooner so, and requests of
// Slack are acknowledged between them.
import pLimit from 'p-limit'
import type { AnswerQuestion } from '../../answering/reply.ts'

export interface LimitAnswersOptions {
  readonly atOnce: number
}

/** In the order in which they were asked. A question that is withdrawn while it waits fails when its turn comes. */
export function limitAnswers(
  answerQuestion: AnswerQuestion,
  { atOnce }: LimitAnswersOptions,
): AnswerQuestion {
  const inTurn = pLimit(atOnce)
  return function answerInTurn(question, options) {
    return inTurn(() => {
      question.signal?.throwIfAborted()
      return answerQuestion(question, options)
    })
  }
}
