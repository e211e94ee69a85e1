// The sentences of the evidence that may be quoted at all.

import type { Evidence } from '../../retrieval/retrieve.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { withheldIn } from '../../verification/withheld-in.ts'
import { type CandidateSentence, candidateSentences } from './candidate-sentence.ts'

/** In the order of the evidence; none that is withheld, as orders to models and sentences with links are. */
export function quotableSentences(
  evidence: readonly Evidence[],
  terms: readonly QuestionTerm[],
): readonly CandidateSentence[] {
  const withheld = new Map(evidence.map(({ passage }) => [passage.id, withheldIn(passage)]))
  return candidateSentences(evidence, terms).filter(
    ({ evidence: { passage }, ...sentence }) =>
      !withheld.get(passage.id)?.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
}
