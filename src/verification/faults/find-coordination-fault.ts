// Whether two things joined by "and" hang on one verb: "lower the taxes on diesel and electricity" for "lower … diesel, and raise … electricity".
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const JOINS = /^(?:and|but|while|whereas)$/

/** A fault where a verb that the sentence leaves out stands before the second one there, behind an "and" of its own. */
export function findCoordinationFault({ words, aligned }: Claim): Finding | undefined {
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const and of words.filter(({ word }) => word === 'and')) {
    if (isBeforeVerb(and, words)) continue
    const left = aligned.findLast(({ word }) => word.index < and.index && word.sentence === and.sentence)
    const right = aligned.find(({ word }) => word.index > and.index && word.sentence === and.sentence)
    const [a, b] = [left?.best, right?.best]
    if (!a || !b || a.sentence !== b.sentence || a.word.index > b.word.index) continue
    const between = a.sentence.words.slice(a.word.index + 1, b.word.index)
    const join = between.findIndex(({ word }) => JOINS.test(word))
    const verb = between
      .slice(join + 1)
      .find(({ pos, isContent, word }) => pos === 'verb' && isContent && !/ing$/.test(word))
    if (join >= 0 && verb && !kept.has(verb))
      return { fault: 'roles', reason: `“${verb.text}” before “${b.word.text}” is left out` }
  }
  return undefined
}

/** A statement of its own follows. */
function isBeforeVerb(and: Word, words: readonly Word[]): boolean {
  return words.some(
    ({ index, sentence, pos }) =>
      index > and.index && sentence === and.sentence && (pos === 'verb' || pos === 'auxiliary'),
  )
}
