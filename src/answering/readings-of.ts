// The ways in which a question may be meant, in the order in which answering tries them.
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import {
  type UnderstoodQuestion,
  understandQuestion,
  withoutWindow,
} from '../retrieval/understand-question.ts'

/**
 * How a question may be meant, likeliest first: a date may be when an article was printed or part of what it tells,
 * and a short question may be a follow-up or a change of subject. At least one.
 */
export function readingsOf(asked: AskedQuestion): readonly UnderstoodQuestion[] {
  const question = understandQuestion(asked)
  return [
    question,
    ...(question.window ? [withoutWindow(question)] : []),
    ...(question.guessed ? [understandQuestion({ ...asked, earlier: [] })] : []),
  ]
}
