// So many questions are answered at the same time, and the others wait: each has its turn sooner so, and requests of
// Slack are acknowledged between them.
import type { AnswerQuestion } from '../answering/reply.ts'

export interface LimitAnswersOptions {
  readonly atOnce: number
}

/** In the order in which they were asked. A question that is withdrawn while it waits fails when its turn comes. */
export function limitAnswers(
  answerQuestion: AnswerQuestion,
  { atOnce }: LimitAnswersOptions,
): AnswerQuestion {
  const waiting: (() => void)[] = []
  let underWay = 0

  return async function answerInTurn(question, options) {
    if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else underWay += 1
    try {
      question.signal?.throwIfAborted()
      return await answerQuestion(question, options)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else underWay -= 1
    }
  }
}
