// Tells a name by its capital.
import type { Token } from './tokenize.ts'
import { wordRarity } from './word-rarity.ts'

/** A capital at the beginning of a sentence tells nothing, unless the word is rare. */
const NAME_RARITY = 0.6

export function isNameToken(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && (token.start > 0 || wordRarity(token) > NAME_RARITY)
}
