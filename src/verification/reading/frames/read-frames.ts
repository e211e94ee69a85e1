// Who does what to whom: each verb of a text with what stands before and after it.
import type { Word } from '../../words/word.ts'
import type { Frame } from './frame.ts'
import { inheritedSubjects } from './inherited-subjects.ts'
import { isInfinitive } from './is-infinitive.ts'
import { isNominal } from './is-nominal.ts'
import { isParticiple } from './is-participle.ts'
import { isPassive } from './is-passive.ts'
import { isPassiveToo } from './is-passive-too.ts'
import { isPreposition } from './is-preposition.ts'
import { subjectsOf } from './subjects-of.ts'

const SPEECH =
  /^(?:say|tell|add|state|announce|warn|write|argue|claim|insist|declare|note|explain|predict|reveal|confirm|allege|accord|think|believe)$/

/** The verbs that tell what happened; those of speech are attribution's. */
export function readFrames(words: readonly Word[]): readonly Frame[] {
  const frames: Frame[] = []
  for (const verb of words) if (isEvent(verb, words)) frames.push(frameOf(verb, words, frames))
  return frames
}

/** A verb, and no noun that the tagger took for one: "its launch", "a cut of". */
function isEvent(verb: Word, words: readonly Word[]): boolean {
  if (verb.pos !== 'verb' || !verb.isContent) return false
  if (SPEECH.test(verb.lemma) && !isToldTo(verb, words)) return false
  const [before, after] = [words[verb.index - 1]?.word ?? '', words[verb.index + 1]?.word ?? '']
  return (
    !/^(?:a|an|the|its|his|her|their|no|rate)$/.test(before) && !(verb.word === verb.lemma && after === 'of')
  )
}

/** "Had been told by inspectors to …": an order, which has a doer and a target. */
function isToldTo(verb: Word, words: readonly Word[]): boolean {
  return verb.lemma === 'tell' && isPassive(verb, words)
}

function frameOf(verb: Word, words: readonly Word[], earlier: readonly Frame[]): Frame {
  const clause = words.filter((word) => word.clause === verb.clause || isApposition(word, verb, words))
  const previous = clause.findLast(
    (word) => word.pos === 'verb' && word.index < verb.index && !isParticiple(word, words),
  )
  const next = clause.find(({ pos, index }) => pos === 'verb' && index > verb.index)
  const before = clause.filter(({ index }) => index < verb.index && index > (previous?.index ?? -1))
  const after = clause.filter(
    ({ index }) => index > verb.index && index < (next?.index ?? Number.POSITIVE_INFINITY),
  )
  const own = isInfinitive(verb, words) ? { heads: [], attached: [] } : subjectsOf(before)
  const subjects = own.heads.length > 0 ? own.heads : inheritedSubjects(verb, words, earlier)
  const { objects, agents, others } = afterVerb(after)
  const attached = own.heads.length > 0 ? own.attached : []
  if (!isPassive(verb, words) && !isPassiveToo(verb, words, earlier.at(-1)))
    return {
      verb,
      isPassive: false,
      doers: subjects,
      targets: objects,
      attached,
      others: [...agents, ...others],
    }
  return {
    verb,
    isPassive: true,
    doers: agents,
    targets: subjects,
    attached,
    others: [...objects, ...others],
  }
}

/** "Petr Holm, Castleton’s captain, was …": a clause without a verb inside or right behind the verb's own. */
function isApposition(word: Word, verb: Word, words: readonly Word[]): boolean {
  if (word.sentence !== verb.sentence) return false
  const clause = words.filter((one) => one.clause === word.clause)
  if (clause.some(({ pos }) => pos === 'verb' || pos === 'auxiliary')) return false
  if (isPreposition(clause[0]?.word)) return false
  const own = words.filter((one) => one.clause === verb.clause)
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0]
  const start = clause[0]?.index ?? 0
  return first < start && start <= last + 1
}

function afterVerb(after: readonly Word[]) {
  const objects: Word[] = []
  const agents: Word[] = []
  const others: Word[] = []
  let into = objects
  for (const word of after) {
    if (word.word === 'by') into = agents
    else if (isPreposition(word.word)) into = others
    else if (isNominal(word)) into.push(word)
  }
  return { objects, agents, others }
}
