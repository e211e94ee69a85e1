// The sentences of the evidence that may be quoted at all.
import { withheldIn } from '../../verification/withheld-in.ts'
import {
  type CandidateSentence,
  type CandidateSentencesOptions,
  candidateSentences,
} from './candidate-sentence.ts'

/** In the order of the evidence; none that is withheld, as orders to models and sentences with links are. */
export function quotableSentences(options: CandidateSentencesOptions): readonly CandidateSentence[] {
  const withheld = new Map(options.evidence.map(({ passage }) => [passage.id, withheldIn(passage)]))
  return candidateSentences(options).filter(
    ({ evidence: { passage }, ...sentence }) =>
      !withheld.get(passage.id)?.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
}
