// The first sentences of several, without those that tell again what one before them tells.
import type { CandidateSentence } from './candidate-sentence.ts'
import { isRepetition } from './is-repetition.ts'

/** At most `count`, in their order; no more of them is read than that takes. */
export function chooseDistinct(
  sentences: Iterable<CandidateSentence>,
  count: number,
): readonly CandidateSentence[] {
  const chosen: CandidateSentence[] = []
  for (const sentence of sentences) {
    if (!chosen.some(({ tokens }) => isRepetition(tokens, sentence.tokens))) chosen.push(sentence)
    if (chosen.length >= count) break
  }
  return chosen
}
