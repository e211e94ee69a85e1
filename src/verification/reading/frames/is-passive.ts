// Whether a verb tells what is done to its subject.
import type { Word } from '../../words/word.ts'
import { isParticiple } from './is-participle.ts'

/** Between the auxiliary of a passive and its participle stand an adverb or two. */
const AUXILIARY_REACH = 3

const UNCHANGED = /^(?:hit|cut|put|set|shut|hurt|beat|cast|cost|read|split|spread|run|overrun)$/

/** "Was bought", "has been bought by", "a bridge built by". */
export function isPassive(verb: Word, words: readonly Word[]): boolean {
  if (/ing$/.test(verb.word) || (verb.word === verb.lemma && !UNCHANGED.test(verb.word))) return false
  if (isParticiple(verb, words)) return true
  // "Voted by 88 to 71" has no agent.
  const isFollowedByAgent = words
    .slice(verb.index + 1, verb.index + 3)
    .some(({ word, index }) => word === 'by' && words[index + 1]?.pos !== 'number')
  return (
    isFollowedByAgent ||
    beforeHas(verb, words, /^(?:was|were|been|being|is|are|be|gets?|got|wasnt|werent|isnt|arent)$/)
  )
}

function beforeHas(verb: Word, words: readonly Word[], auxiliary: RegExp): boolean {
  return words
    .slice(Math.max(0, verb.index - AUXILIARY_REACH), verb.index)
    .some(({ word, clause }) => clause === verb.clause && auxiliary.test(word))
}
