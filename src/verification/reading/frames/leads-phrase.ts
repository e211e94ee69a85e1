// Prepositions that lead a phrase of their own.
import type { Word } from '../../words/word.ts'
import { isPreposition } from './is-preposition.ts'

/** Not "up to" and the like before a number. */
export function leadsPhrase(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word || !isPreposition(word.word)) return false
  const isBound =
    /^(?:over|about|under|than|as)$/.test(word.word) || (word.word === 'to' && before?.word === 'up')
  return !(isBound && next?.pos === 'number')
}
