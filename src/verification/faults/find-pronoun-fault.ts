// Whether "he", "she", "it" and "they" of a sentence are the evidence's own.
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const KINDS = [
  /^(?:he|him|his|himself)$/,
  /^(?:she|her|hers|herself)$/,
  /^(?:it|its|itself)$/,
  /^(?:they|them|their|theirs|themselves)$/,
]

/** A fault for one that no evidence has, where it has another: "she said" for "he said", "their" for "its". */
export function findPronounFault({ words, evidence, aligned }: Claim): Finding | undefined {
  const isHeld = (kind: RegExp, within: boolean) =>
    evidence.some((one) => one.words.some(({ word, isQuoted }) => kind.test(word) && isQuoted === within))
  const found = words.find(({ word, isQuoted }) => {
    const kind = KINDS.find((one) => one.test(word))
    return kind && !isHeld(kind, isQuoted) && KINDS.some((other) => other !== kind && isHeld(other, isQuoted))
  })
  if (found) return { fault: 'roles', reason: `“${found.text}” stands in no evidence` }
  return findOtherOwner(aligned, words)
}

/** "Her operation" for "his operation", where the evidence has both words. */
function findOtherOwner(aligned: Claim['aligned'], words: Claim['words']): Finding | undefined {
  for (const { word, matches } of aligned) {
    const own = ownerBefore(word, words)
    if (!own || matches.length === 0) continue
    const held = matches.map((match) => ownerBefore(match.word, match.sentence.words))
    if (held.every((other) => other !== undefined && kindOf(other) !== kindOf(own)))
      return { fault: 'roles', reason: `“${own.text} ${word.text}” is “${held[0]?.text}” in the evidence` }
  }
  return undefined
}

function kindOf({ word }: Word): RegExp | undefined {
  return KINDS.find((kind) => kind.test(word))
}

/** With adjectives and numbers between. */
function ownerBefore({ index }: Word, words: readonly Word[]): Word | undefined {
  const before = words.slice(Math.max(0, index - 3), index).toReversed()
  const owner = before.find(({ pos }) => pos !== 'adjective' && pos !== 'number')
  return owner && /^(?:his|her|its|their)$/.test(owner.word) ? owner : undefined
}
