// The sentences of the evidence that may be quoted at all.
import { isWithheld } from '../../verification/is-withheld.ts'
import {
  type CandidateSentence,
  type CandidateSentencesOptions,
  candidateSentences,
} from './candidate-sentence.ts'

/** In the order of the evidence; none that is withheld, as orders to models and sentences with links are. */
export function quotableSentences(options: CandidateSentencesOptions): readonly CandidateSentence[] {
  return candidateSentences(options).filter(
    ({ evidence: { passage }, ...sentence }) => !isWithheld(passage, sentence),
  )
}
