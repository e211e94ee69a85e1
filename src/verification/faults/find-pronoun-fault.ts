// Whether "he", "she", "it" and "they" of a sentence are the evidence's own.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'

const KINDS = [
  /^(?:he|him|his|himself)$/,
  /^(?:she|her|hers|herself)$/,
  /^(?:it|its|itself)$/,
  /^(?:they|them|their|theirs|themselves)$/,
]

/** A fault for one that no evidence has, where it has another: "she said" for "he said", "their" for "its". */
export function findPronounFault({ words, evidence }: Claim): Finding | undefined {
  const isHeld = (kind: RegExp, within: boolean) =>
    evidence.some((one) => one.words.some(({ word, isQuoted }) => kind.test(word) && isQuoted === within))
  const found = words.find(({ word, isQuoted }) => {
    const kind = KINDS.find((one) => one.test(word))
    return kind && !isHeld(kind, isQuoted) && KINDS.some((other) => other !== kind && isHeld(other, isQuoted))
  })
  return found && { fault: 'roles', reason: `“${found.text}” stands in no evidence` }
}
