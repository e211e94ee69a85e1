// Who does what to whom: each verb of a text with what stands before and after it.
import type { Word } from '../words/word.ts'

export interface Frame {
  readonly verb: Word
  readonly isPassive: boolean
  /** Nouns and names for who does it. */
  readonly doers: readonly Word[]
  /** For whom or what it is done to. */
  readonly targets: readonly Word[]
  /** In a phrase of the doer: "shares in Norvik". */
  readonly attached: readonly Word[]
  /** Behind a preposition after the verb: "to Norvik", "in Leeds". */
  readonly others: readonly Word[]
}

/** Between the auxiliary of a passive and its participle stand an adverb or two. */
const AUXILIARY_REACH = 3

const SPEECH =
  /^(?:say|tell|add|state|announce|warn|write|argue|claim|insist|declare|note|explain|predict|reveal|confirm|allege|accord|think|believe)$/

const PREPOSITION =
  /^(?:of|to|in|at|on|from|with|for|over|against|into|near|under|during|after|before|as|through|about|than|across|between|among|off|out|since|until)$/

/** The verbs that tell what happened; those of speech are attribution's. */
export function readFrames(words: readonly Word[]): readonly Frame[] {
  const frames: Frame[] = []
  for (const verb of words) if (isEvent(verb, words)) frames.push(frameOf(verb, words, frames))
  return frames
}

/** A verb, and no noun that the tagger took for one: "its launch", "a cut of". */
function isEvent(verb: Word, words: readonly Word[]): boolean {
  if (verb.pos !== 'verb' || !verb.isContent || SPEECH.test(verb.lemma)) return false
  const [before, after] = [words[verb.index - 1]?.word ?? '', words[verb.index + 1]?.word ?? '']
  return (
    !/^(?:a|an|the|its|his|her|their|no|rate)$/.test(before) && !(verb.word === verb.lemma && after === 'of')
  )
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
  if (!isPassive(verb, words))
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
  if (PREPOSITION.test(clause[0]?.word ?? '')) return false
  const own = words.filter((one) => one.clause === verb.clause)
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0]
  const start = clause[0]?.index ?? 0
  return first < start && start <= last + 1
}

function subjectsOf(before: readonly Word[]) {
  const heads: Word[] = []
  const attached: Word[] = []
  let into = heads
  for (const [i, word] of before.entries()) {
    if (PREPOSITION.test(word.word)) into = attached
    else if (opensPhrase(before, i)) into = heads
    else if (before[i - 1] && before[i - 1]?.clause !== word.clause) into = heads
    if (isNominal(word)) into.push(word)
  }
  return { heads, attached }
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|night|morning|evening|season)$/

/** "On Friday a dealer": an article or a number right after a noun begins another phrase. */
function opensPhrase(words: readonly Word[], i: number): boolean {
  const [last, word] = [words[i - 1], words[i]]
  const isEnd = last?.pos === 'noun' || last?.pos === 'name'
  return isEnd && (word?.pos === 'number' || /^(?:an?|the|his|her|its|their)$/.test(word?.word ?? ''))
}

function isNominal({ pos, isContent, word }: Word): boolean {
  return isContent && (pos === 'noun' || pos === 'name') && !CALENDAR.test(word)
}

function isInfinitive(verb: Word, words: readonly Word[]): boolean {
  return words[verb.index - 1]?.word === 'to'
}

/** "… and rejected": whoever did the verb before; "to open", "of forging": those or whom it was done to; "who leads": the noun before it. */
function inheritedSubjects(verb: Word, words: readonly Word[], earlier: readonly Frame[]): readonly Word[] {
  const first = words.find((word) => word.clause === verb.clause)
  if (hasPronoun(first, verb, words)) return []
  if (first && /^(?:who|which|that)$/.test(first.word) && !isInfinitive(verb, words)) {
    const before = words.slice(0, first.index).toReversed()
    const end = before.findIndex((word) => !isNominal(word) && word.pos !== 'adjective')
    return before.slice(0, end < 0 ? before.length : Math.max(1, end)).filter(isNominal)
  }
  const last = earlier.at(-1)
  if (!last || last.verb.sentence !== verb.sentence) return []
  const isJoined = first && /^(?:and|but|or)$/.test(first.word)
  if (isJoined) return last.isPassive ? last.targets : last.doers
  return [...last.doers, ...last.targets]
}

/** "That she wanted": somebody, and this file cannot tell who. */
function hasPronoun(first: Word | undefined, verb: Word, words: readonly Word[]): boolean {
  return words
    .slice(first?.index ?? verb.index, verb.index)
    .some(({ word, clause }) => clause === verb.clause && /^(?:i|he|she|it|we|they|there)$/.test(word))
}

function afterVerb(after: readonly Word[]) {
  const objects: Word[] = []
  const agents: Word[] = []
  const others: Word[] = []
  let into = objects
  for (const word of after) {
    if (word.word === 'by') into = agents
    else if (PREPOSITION.test(word.word)) into = others
    else if (isNominal(word)) into.push(word)
  }
  return { objects, agents, others }
}

const UNCHANGED = /^(?:hit|cut|put|set|shut|hurt|beat|cast|cost|read|split|spread|run|overrun)$/

/** "Was bought", "has been bought by", "a bridge built by". */
function isPassive(verb: Word, words: readonly Word[]): boolean {
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

/** "A painting stolen from the museum was returned": right behind its noun, with the clause's own verb to come. */
function isParticiple(verb: Word, words: readonly Word[]): boolean {
  const [before, after] = [words[verb.index - 1], words[verb.index + 1]]
  if (!before || !after || !isNominal(before)) return false
  if (verb.word === verb.lemma && after.word !== 'by') return false
  if (!PREPOSITION.test(after.word) && after.word !== 'by') return false
  if (after.word === 'to' && words[verb.index + 2]?.pos === 'verb') return false
  return words.some(
    ({ index, clause, pos }) =>
      index > verb.index &&
      clause === verb.clause &&
      (pos === 'auxiliary' || pos === 'verb') &&
      words[index - 1]?.word !== 'to',
  )
}

function beforeHas(verb: Word, words: readonly Word[], auxiliary: RegExp): boolean {
  return words
    .slice(Math.max(0, verb.index - AUXILIARY_REACH), verb.index)
    .some(({ word, clause }) => clause === verb.clause && auxiliary.test(word))
}
