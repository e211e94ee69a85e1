// Whether a verb is a passive by the auxiliary of the verb before it.
import type { Word } from '../../words/word.ts'
import type { Frame } from './frame.ts'
import { isPreposition } from './is-preposition.ts'

/** They have no passive: "was arrested and died". */
const INTRANSITIVE =
  /^(?:die|resign|remain|collapse|arrive|return|appear|escape|survive|crash|recover|live|stay|work|retire|appeal|happen|last)$/

/** "Were moved and allowed home": the second has no auxiliary and no object of its own. */
export function isPassiveToo(verb: Word, words: readonly Word[], last: Frame | undefined): boolean {
  const [before, next] = [words[verb.index - 1], words[verb.index + 1]]
  if (!last?.isPassive || last.verb.sentence !== verb.sentence || before?.word !== 'and') return false
  if (verb.word === verb.lemma || /ing$/.test(verb.word) || INTRANSITIVE.test(verb.lemma)) return false
  return (
    next === undefined || isPreposition(next.word) || next.pos === 'adverb' || next.clause !== verb.clause
  )
}
