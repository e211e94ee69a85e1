// How well a sentence answers: how much of the question it is about, and whether it holds the kind of thing asked for.
import type { AnswerSpan } from '../spans/answer-span.ts'
import { answerSpans } from '../spans/answer-spans.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { fitsAnswerType } from './fits-answer-type.ts'
import { type HeldOfQuestion, holdQuestion } from './hold-question.ts'
import { nearestSpan } from './nearest-span.ts'
import type { Asking } from './read-asking.ts'

export interface ScoredSentence extends HeldOfQuestion {
  readonly candidate: CandidateSentence
  /** What in it may be the answer. */
  readonly spans: readonly AnswerSpan[]
  /** Of those that are not aside, the one that the question's words stand nearest to. */
  readonly nearest?: AnswerSpan
  /** How near they stand to it; 0 where there is none. */
  readonly nearness: number
  /** See `fitsAnswerType`. */
  readonly fit: number
  /** The measure of preference: `coverage.all` × `fit`, and a little for the lede. */
  readonly score: number
}

/** The lede says what an article reports; between two sentences that cover as much it is the better answer. */
const LEDE_BONUS = 0.03

export function scoreSentence(candidate: CandidateSentence, asking: Asking): ScoredSentence {
  const spans = answerSpans(candidate, asking)
  const { nearest, nearness } = nearestSpan(spans, candidate, asking.terms)
  const isLede = candidate.evidence.passage.position === 0 && candidate.before.length === 0
  const held = holdQuestion(candidate.held, asking)
  const fit = fitsAnswerType(asking, candidate, { spans, done: held.done })
  return {
    candidate,
    spans,
    ...(nearest ? { nearest } : {}),
    nearness,
    ...held,
    fit,
    score: fit * held.coverage.all + (isLede ? LEDE_BONUS : 0),
  }
}
