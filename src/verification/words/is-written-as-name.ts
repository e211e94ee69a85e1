// Whether a word is written like a name.
import type { Word } from './word.ts'

/** Capitalised; at the start of a text it has to be a noun, a name or an adjective too. */
export function isWrittenAsName({ pos, text, index }: Word): boolean {
  return /^\p{Lu}/u.test(text) && (index > 0 || /^(?:name|noun|adjective)$/.test(pos))
}
