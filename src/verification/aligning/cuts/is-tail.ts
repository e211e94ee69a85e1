// "A did this [in May]", "[, which …]", "[and that]".
import { CONDITIONS, isNominal, PREPOSITION, TIME } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'
import { isFirstTime } from './is-first-time.ts'

const OPENER =
  /^(?:and|but|while|whereas|although|though|as|after|before|when|where|who|which|whose|because|since|so|with|by)$/

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|next)$/

/** An adjunct or a clause at the end, on which nothing before it hangs. */
export function isTail(cut: Cut): boolean {
  const { words, left, right, isOpened } = cut
  const { word, pos } = words[0]
  if (right || !left || CONDITIONS.test(word) || isFirstTime(cut)) return false
  if (isOpened || PREPOSITION.test(word) || OPENER.test(word) || pos === 'adverb') return true
  if (word === 'to') return /^(?:.*day|\d{4})$/.test(left.word)
  if (word === 'that' && isNominal(left)) return true
  return DAY.test(word) || TIME.test(`${word} ${words[1]?.word}`)
}
