// Sentences of different articles of which one says yes, and one says no.

import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { Told } from './find-conflict.ts'
import { decidingPlace, readStance } from './read-stance.ts'

/** Least share of the question that a sentence has to hold itself, beside the word that decides. */
const OWN_MIN = 0.7

/** For yes-no questions; empty where all say the same or nothing. */
export function rivalStances(looked: readonly RankedSentence[], asking: Asking): readonly Told[] {
  if (asking.type.kind !== 'yes-no') return []
  return looked.flatMap((sentence) => {
    const stance = readStance(sentence, asking)
    if (!stance || aboutIt(sentence, asking) < OWN_MIN) return []
    const { start, end, isYes } = stance
    return [{ sentence, value: { start, end, value: isYes ? 'yes' : 'no' } }]
  })
}

/** Without the word that decides, which one of them says otherwise. */
function aboutIt({ candidate, own }: RankedSentence, asking: Asking): number {
  const { terms } = asking
  const place = decidingPlace(asking)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const deciding = terms[place]?.weight ?? 0
  const isHeld = ((candidate.held.sentence.itself | candidate.held.sentence.alternative) & (1 << place)) !== 0
  return total === deciding ? 1 : (own * total - (isHeld ? deciding : 0)) / (total - deciding)
}
