// Whether a verb only describes the noun before it.
import type { Word } from '../../words/word.ts'
import { isNominal } from './is-nominal.ts'
import { isPreposition } from './is-preposition.ts'

/** "A painting stolen from the museum was returned": right behind its noun, with the clause's own verb to come. */
export function isParticiple(verb: Word, words: readonly Word[]): boolean {
  const [before, after] = [words[verb.index - 1], words[verb.index + 1]]
  if (!before || !after || !isNominal(before)) return false
  if (verb.word === verb.lemma && after.word !== 'by') return false
  if (!isPreposition(after.word) && after.word !== 'by') return false
  if (after.word === 'to' && words[verb.index + 2]?.pos === 'verb') return false
  return words.some(
    ({ index, clause, pos }) =>
      index > verb.index &&
      clause === verb.clause &&
      (pos === 'auxiliary' || pos === 'verb') &&
      words[index - 1]?.word !== 'to',
  )
}
