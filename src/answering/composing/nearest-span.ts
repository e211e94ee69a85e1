// The span of a sentence that the question's words stand nearest to.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { nearness } from '../spans/nearness.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

export interface NearestSpan {
  /** Of those that are not aside; undefined where there is none. */
  readonly nearest: AnswerSpan | undefined
  /** How near the words stand to the nearest of all, also of those aside; 0 where there is none. */
  readonly nearness: number
}

/** The first of equals. */
export function nearestSpan(
  spans: readonly AnswerSpan[],
  candidate: CandidateSentence,
  terms: readonly QuestionTerm[],
): NearestSpan {
  const near = spans.map((span) => ({ span, near: nearness(span, candidate, terms) }))
  const told = near.filter(({ span }) => !span.isAside)
  const most = Math.max(...told.map((one) => one.near))
  return {
    nearest: told.find((one) => one.near === most)?.span,
    nearness: Math.max(0, ...near.map((one) => one.near)),
  }
}
