// "Lind[, the mayor,] said": an apposition, a relative clause, an adverb between marks.
import { CONDITIONS, DETERMINER, isNominal } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

const SHORT = 5

/** Whatever is no part of the clauses around it. */
export function isAside({ words, left, right, isOpened, isClosed }: Cut): boolean {
  if (!isOpened || !isClosed || !left || !right || CONDITIONS.test(words[0].word)) return false
  const isPhrase = words.every(
    (word) => isNominal(word) || word.pos === 'adjective' || DETERMINER.test(word.word),
  )
  if (words.length < SHORT && isPhrase) return true
  return !words.some(({ clause }) => clause === left.clause || clause === right.clause)
}
