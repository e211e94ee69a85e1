// "Larkspur was fined" for "[The regulator] fined Larkspur".
import { readFrames } from '../../reading/read-frames.ts'
import { isVerbal } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'
import { ownWord } from './own-word.ts'

/** The subject of what is told in the passive, with what else that subject did. */
export function isAgent({ words, left, right, layout }: Cut): boolean {
  if (left || (words.some(isVerbal) && words.at(-1)?.word !== 'and')) return false
  const own = ownWord(layout, right)
  return readFrames(layout.claim.words).some(({ verb, isPassive }) => isPassive && verb === own)
}
