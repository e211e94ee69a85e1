// "The prize, which is worth 40,000 crowns" for "[The prize] is worth 40,000 crowns" of another cited sentence.
import { DETERMINER } from './cut-words.ts'
import type { Cut } from './cuts-of.ts'

/** A subject that the sentence has named from what it cites besides. */
export function isNamedElsewhere({ layout, sentence, words, left }: Cut): boolean {
  const [lead, noun] = words
  if (left || words.length !== 2 || !DETERMINER.test(lead.word) || !noun) return false
  return layout.laid.some(
    ({ atom, place }) => place?.sentence !== sentence && atom.words.some(({ stem }) => stem === noun.stem),
  )
}
