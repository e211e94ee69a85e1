// "For the first time [since 1987]", "the lowest figure [since May]": more is said without it.
import type { Cut } from './cuts-of.ts'

const REACH = 3

export function isFirstTime({ sentence, words, left }: Cut): boolean {
  if (words[0].word !== 'since' || !left) return false
  return sentence.words
    .slice(Math.max(0, left.index - REACH), left.index + 1)
    .some(({ word }) => /^(?:first|last|only|most|least)$|\p{L}{2}est$/u.test(word))
}
