// "Believes [the picture] is worth …" told as "believes it is worth …"; "which it denied" for "it denied [the claim]".
import { DETERMINER, PRONOUN } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'
import { ownWord } from './own-word.ts'

export function isPronounInstead({ layout, words, left, right }: Cut): boolean {
  if (words.length !== 2 || !DETERMINER.test(words[0].word) || words[1]?.pos !== 'noun') return false
  const [own, next] = [ownWord(layout, left), ownWord(layout, right)]
  const all = layout.claim.words
  if (!right) return isStatement(words[1].word) && all.some(({ word }) => word === 'which')
  return all.some(
    ({ word, index }) => own && next && index > own.index && index < next.index && PRONOUN.test(word),
  )
}

function isStatement(word: string): boolean {
  return /^(?:claim|report|allegation|charge|accusation)s?$/.test(word)
}
