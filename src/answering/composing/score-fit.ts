// Whether a sentence tells the score at the end.
import type { AnswerSpan } from '../spans/answer-span.ts'

/** On the way there: at half-time, or of a vote on whether to vote. */
const ON_THE_WAY =
  /\b(?:half-?time|first (?:half|set|period|quarter)|at the break|procedural|filibuster|cloture|advance[sd]?|committee)\b/i
const INTERIM = 0.6

/** 0 to 1; `spans`: the scores in the sentence. */
export function scoreFit(text: string, spans: readonly AnswerSpan[]): number {
  if (spans.length === 0) return 0
  return ON_THE_WAY.test(text) && !/\bfinal\b/i.test(text) ? INTERIM : 1
}
