// Whether "he", "she", "it" and "they" of a sentence are the evidence's own.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const KINDS = [
  /^(?:he|him|his|himself)$/,
  /^(?:she|her|hers|herself)$/,
  /^(?:it|its|itself)$/,
  /^(?:they|them|their|theirs|themselves)$/,
]

/** A fault for one that no evidence has; "it" and "they" may be added where the evidence has neither. */
export function findPronounFault({ words, evidence }: Claim): Finding | undefined {
  const isHeld = (kind: RegExp, within = false) =>
    evidence.some((one) => one.words.some(({ word, isQuoted }) => kind.test(word) && isQuoted === within))
  const [, , it, they] = KINDS as [RegExp, RegExp, RegExp, RegExp]
  const found = words.find(({ word, isQuoted }) => {
    const kind = KINDS.find((one) => one.test(word))
    if (!kind || isHeld(kind, isQuoted)) return false
    return !((kind === it || kind === they) && !isHeld(it) && !isHeld(they))
  })
  return found && { fault: 'roles', reason: `“${found.text}” stands in no evidence` }
}
