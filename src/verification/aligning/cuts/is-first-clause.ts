// "[A did this, and] B did that".
import { isVerbal } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

/** Where what follows has a subject of its own, and does not hang on it. */
export function isFirstClause({ words, left, right, isClosed }: Cut): boolean {
  if (left || !right || isVerbal(right)) return false
  if (/^(?:if|unless|until|except|provided|without)$/.test(words[0].word)) return false
  return isClosed || /^(?:and|but|while|whereas)$/.test(words.at(-1)?.word ?? '')
}
