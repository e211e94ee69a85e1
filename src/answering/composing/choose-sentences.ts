// Which of the ranked sentences are posted: the best, and those that add to it.

import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { explainPronoun } from './explain-pronoun.ts'
import { furtherSentences } from './further-sentences.ts'
import { isRepetition } from './is-repetition.ts'
import type { RankedSentence } from './rank-sentences.ts'
import type { Asking } from './read-asking.ts'

const SENTENCES_MAX = 3

export interface ChosenSentences {
  /** The best, behind the sentences that it leans on; empty where there is nothing to choose from. */
  readonly lead: readonly CandidateSentence[]
  /** What adds to it, the best first. */
  readonly further: readonly CandidateSentence[]
}

/** One to three in all, none telling what another tells. */
export function chooseSentences(ranked: readonly RankedSentence[], asking: Asking): ChosenSentences {
  const standing = ranked.filter(({ candidate }) => standsAlone(candidate))
  const best = standing.find(({ fit }) => fit > 0)
  if (!best) return { lead: [], further: [] }
  const lead = speaksForItself(best, asking) ? [best.candidate] : withAntecedent(best.candidate)
  const further: CandidateSentence[] = []
  const others = standing.filter((one) => one !== best)
  for (const { candidate } of furtherSentences(best, others, asking)) {
    const chosen = [...lead, ...further]
    if (chosen.length >= SENTENCES_MAX) break
    const addition = withAntecedent(candidate).filter((one) => !chosen.some((other) => isSame(one, other)))
    const isNew = !chosen.some((other) => isRepetition(other.tokens, candidate.tokens))
    if (isNew && chosen.length + addition.length <= SENTENCES_MAX) further.push(...addition)
  }
  return { lead, further }
}

/** Or what it leans on is there: a name for the brackets, or the sentence before it. */
function standsAlone({ text, before }: CandidateSentence): boolean {
  return !pointsBack(text) || before.length > 0
}

/**
 * "It opened in …" comes with the sentence that says what it is, and that with the one before it where it points back
 * as well, as far as the same passage holds them; "He [Carl Reed] said …" needs none.
 */
function withAntecedent(candidate: CandidateSentence): CandidateSentence[] {
  const [previous, earlier] = candidate.before
  if (!previous || !leansBack(candidate)) return [candidate]
  return earlier && leansBack(previous) ? [earlier, previous, candidate] : [previous, candidate]
}

function leansBack(candidate: CandidateSentence): boolean {
  return pointsBack(candidate.text) && explainPronoun(candidate) === undefined
}

/** “It is horrific,” the mayor said: whoever asks for somebody's words gets them first, and sees whose they are. */
function speaksForItself({ candidate: { text }, fit }: RankedSentence, { type }: Asking): boolean {
  return type.kind === 'speech' && fit === 1 && /^["“]/.test(text)
}

function isSame(a: CandidateSentence, b: CandidateSentence): boolean {
  return a.evidence.card.id === b.evidence.card.id && a.start === b.start
}
