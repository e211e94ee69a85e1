// "The WHO sent experts" for "[the World Health Organization] sent experts".
import type { Cut } from './cuts-of.ts'

/** A name that the sentence gives by its initials, or the initials that stand behind it in brackets. */
export function isSpeltOut({ layout, words }: Cut): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|A)$/.test(text))
  const initials = capitals.map(({ text }) => text[0]).join('')
  const isOnly = words.every((word) => capitals.includes(word) || !word.isContent)
  return isOnly && initials.length > 1 && layout.claim.words.some(({ text }) => text === initials)
}
