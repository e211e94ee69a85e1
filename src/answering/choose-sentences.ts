// Which of the ranked sentences are posted: the best, and those that add to it.
import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { isRepetition } from './is-repetition.ts'
import type { RankedSentence } from './rank-sentences.ts'

const SENTENCES_MAX = 3

/** In logits behind the best: a sentence less likely than one in twenty of it to hold the answer adds nothing. */
const FURTHER_BEHIND = 3

/** One to three, the best first, none telling what another tells; none where there is nothing to choose from. */
export function chooseSentences(ranked: readonly RankedSentence[]): readonly CandidateSentence[] {
  const fitting = ranked.filter(({ fit }) => fit > 0)
  const [best] = fitting
  if (!best) return []
  const chosen = withAntecedent(best.candidate)
  for (const { candidate, answer } of fitting.slice(1)) {
    if (chosen.length >= SENTENCES_MAX || answer < best.answer - FURTHER_BEHIND) break
    if (chosen.some((other) => isRepetition(other.tokens, candidate.tokens))) continue
    const addition = withAntecedent(candidate).filter((one) => !chosen.some((other) => isSame(one, other)))
    if (chosen.length + addition.length <= SENTENCES_MAX) chosen.push(...addition)
  }
  return chosen
}

/** "He added that …" comes with the sentence that says who he is, where the same passage holds it. */
function withAntecedent(candidate: CandidateSentence): CandidateSentence[] {
  const [previous] = candidate.before
  return previous && pointsBack(candidate.text) ? [previous, candidate] : [candidate]
}

function isSame(a: CandidateSentence, b: CandidateSentence): boolean {
  return a.evidence.card.id === b.evidence.card.id && a.start === b.start
}
