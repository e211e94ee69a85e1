// The ways in which a question may be meant, in the order in which answering tries them.
import type { Outlet } from '../news/outlet.ts'
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { resolveFollowUp, type StandaloneQuestion } from '../retrieval/follow-ups/resolve-follow-up.ts'
import {
  type UnderstoodQuestion,
  understandQuestion,
  withoutWindow,
} from '../retrieval/understand-question.ts'

export interface ReadingsOptions {
  /** Those that the corpus holds. */
  readonly outlets: readonly Outlet[]
  /** As a model has completed the question. */
  readonly completed?: StandaloneQuestion | undefined
}

/**
 * How a question may be meant, likeliest first: as a model has completed it, where one has; else a follow-up may take
 * over one thing or another or nothing, and a date may be when an article was printed or part of what it tells. At
 * least one.
 */
export function readingsOf(
  asked: AskedQuestion,
  { outlets, completed }: ReadingsOptions,
): readonly UnderstoodQuestion[] {
  const byRule = resolveFollowUp(asked.text, asked.earlier)
  const all = completed ? [completed, ...byRule.filter(({ text }) => text !== completed.text)] : byRule
  return all.flatMap((standalone) => {
    const question = understandQuestion(asked, { outlets, standalone })
    return question.window ? [question, withoutWindow(question)] : [question]
  })
}
