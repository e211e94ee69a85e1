// Whether what a sentence tells in one clause is told by one sentence of its evidence, not patched from several.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { isAntecedent, isMeantBy } from '../is-understood.ts'
import type { Word } from '../words/word.ts'

/**
 * A fault where a clause joins words of several sentences. A name or thing may come from the sentence that "it" or "the
 * company" in the other one points back to.
 */
export function findSeamFault({ evidence, aligned, words }: Claim): Finding | undefined {
  if (evidence.length < 2) return undefined
  const clauseOf = clauseFor(words)
  for (const [, clause] of Map.groupBy(aligned.filter(isHeld), ({ word }) => clauseOf(word))) {
    const base = mostTelling(clause, evidence)
    const stray = clause.find((one) => !isIn(one, base) && !isPointedTo(one, base))
    if (stray)
      return { fault: 'roles', reason: `“${stray.word.text}” stands in another sentence of the evidence` }
  }
  return findCauseFault({ evidence, aligned, words })
}

/** A title in quotation marks is cut off from the clause that it belongs to: the one behind it, or before it. */
function clauseFor(words: readonly Word[]): (word: Word) => number {
  return (word) => {
    const own = words.filter(({ clause }) => clause === word.clause)
    if (!own.every(({ isQuoted }) => isQuoted) || own.some(({ pos }) => pos === 'verb')) return word.clause
    const isInside = ({ sentence, isQuoted }: Word) => sentence === word.sentence && !isQuoted
    const next = words.find((other) => other.index > word.index && isInside(other))
    return (next ?? words.findLast((other) => other.index < word.index && isInside(other)) ?? word).clause
  }
}

function isHeld({ matches }: AlignedWord): boolean {
  return matches.length > 0
}

function isIn({ matches }: AlignedWord, base: EvidenceSentence): boolean {
  return matches.some(({ sentence }) => sentence === base)
}

/** The sentence that most of the clause's words stand in; of equals the later one, which may point back. */
function mostTelling(
  clause: readonly AlignedWord[],
  evidence: readonly EvidenceSentence[],
): EvidenceSentence {
  const count = (sentence: EvidenceSentence) => clause.filter((one) => isIn(one, sentence)).length
  return evidence.reduce((best, one) => (count(one) >= count(best) ? one : best))
}

function isPointedTo({ word, matches }: AlignedWord, base: EvidenceSentence): boolean {
  if (isAntecedent(word, base)) return true
  return matches.some(({ sentence }) => base.before.includes(sentence.text)) && isMeantBy(word, base)
}

const CAUSE = /^(?:because|cause|caused|due|owing|thanks)$/

/** "A because B" joins two clauses, so one sentence has to tell both. */
function findCauseFault({
  evidence,
  aligned,
  words,
}: Pick<Claim, 'evidence' | 'aligned' | 'words'>): Finding | undefined {
  const cause = words.find(({ word }) => CAUSE.test(word))
  if (!cause) return undefined
  const sides = [
    aligned.filter(({ word, matches }) => matches.length > 0 && word.index < cause.index),
    aligned.filter(({ word, matches }) => matches.length > 0 && word.index > cause.index),
  ]
  const isJoined = evidence.some((sentence) =>
    sides.every((side) => side.length === 0 || side.some((one) => isIn(one, sentence))),
  )
  return isJoined
    ? undefined
    : { fault: 'uncovered', reason: `“${cause.text}” joins what no sentence of the evidence joins` }
}
