// Tells "in Lindholt" or "the men’s race" from a question.
import { datePhrase } from '../understanding/date-phrase.ts'
import { nounPhrases } from './noun-phrases.ts'

/** Whether the words are only a date or a thing, with what is tied to it by prepositions. */
export function isPhrase(text: string): boolean {
  const date = datePhrase(text)
  const phrases = nounPhrases(text)
  if (!date && phrases.length === 0) return false
  const left = [...phrases, ...(date ? [date] : [])]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
  const joining = new Set(phrases.flatMap(({ preposition = '' }) => preposition.split(' ')))
  const words = left.toLowerCase().match(/\p{L}+/gu) ?? []
  const things = phrases.filter(({ preposition }) => preposition === undefined)
  return things.length <= 1 && words.every((word) => joining.has(word))
}
