// How much of a sentence its evidence holds, by the weight of its words.
import { wordRarity } from '../retrieval/word-rarity.ts'
import type { Claim } from './claim.ts'

/** 0 to 1: the share of the weight of its meaning words that the evidence holds, less where only a kin word does. */
export function coverClaim({ aligned }: Claim): number {
  const weights = aligned.map(({ word }) => wordRarity(word))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 1
  return aligned.reduce((sum, { best }, i) => sum + (best?.likeness ?? 0) * (weights[i] ?? 0), 0) / total
}
