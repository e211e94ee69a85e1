// Whether a verb stands behind "to".
import type { Word } from '../../words/word.ts'

export function isInfinitive(verb: Word, words: readonly Word[]): boolean {
  return words[verb.index - 1]?.word === 'to'
}
