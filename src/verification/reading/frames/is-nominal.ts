// Nouns and names that may do or undergo something.
import type { Word } from '../../words/word.ts'

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|night|morning|evening|season)$/

/** Days and months stand for times. */
export function isNominal({ pos, isContent, word }: Word): boolean {
  return isContent && (pos === 'noun' || pos === 'name') && !CALENDAR.test(word)
}
