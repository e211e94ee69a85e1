// How near the words of the question stand to a span that may be its answer.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import type { AnswerSpan } from './answer-span.ts'

/** Tokens at which a term counts for half as near. */
const NEAR = 8

/** 0 to 1: the weighted mean of how near each term stands, 0 for a term that is not in the sentence. */
export function nearness(
  { start, end }: AnswerSpan,
  { tokens, heldBy }: Pick<CandidateSentence, 'tokens' | 'heldBy'>,
  terms: readonly QuestionTerm[],
): number {
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findLastIndex((token) => token.start < end)
  const nearest = new Map<number, number>()
  for (const [i, { itself, alternative }] of heldBy.entries()) {
    const distance = i < from ? from - i : i > to ? i - to : 0
    for (let bits = itself | alternative; bits !== 0; bits &= bits - 1) {
      const term = 31 - Math.clz32(bits & -bits)
      nearest.set(term, Math.min(nearest.get(term) ?? Number.POSITIVE_INFINITY, distance))
    }
  }
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  let sum = 0
  for (const [term, distance] of nearest) sum += (terms[term]?.weight ?? 0) / (1 + distance / NEAR)
  return sum / total
}
