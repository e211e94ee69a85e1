// A stand-in for answering: gives the replies of its script, one after the other.
import type { AnswerQuestion, AnswerQuestionOptions, Reply } from '../../src/answering/reply.ts'
import type { AskedQuestion } from '../../src/retrieval/asked-question.ts'

/** A reply to give, an error to fail with, or whatever comes of the question. */
export type Scripted = Reply | Error | AnswerQuestion

export interface ScriptedAnswers extends AnswerQuestion {
  /** What was asked, oldest first. */
  readonly asked: readonly AskedQuestion[]
}

/** Throws when more is asked than the script holds. */
export function scriptAnswers(...script: readonly Scripted[]): ScriptedAnswers {
  const asked: AskedQuestion[] = []
  async function answerQuestion(question: AskedQuestion, options?: AnswerQuestionOptions): Promise<Reply> {
    const next = script[asked.length]
    asked.push(question)
    if (next === undefined) throw new Error(`Nothing is scripted for question ${asked.length}`)
    if (next instanceof Error) throw next
    return typeof next === 'function' ? next(question, options) : next
  }
  return Object.assign(answerQuestion, { asked })
}
