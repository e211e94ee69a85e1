// Finds the turning words of a text, and the words that they turn.

import type { Word } from '../words/word.ts'
import { type CueGroup, cueGroups } from './cue-groups.ts'

export interface Cue {
  readonly group: CueGroup
  readonly text: string
  /** What it turns: the first verb after it and what stands before that verb, else the first words; nearest first. */
  readonly targets: readonly Word[]
  /** The words of its clause, and of a clause that it governs, which it may turn too. */
  readonly reach: readonly Word[]
}

/** Meaning words after the cue among which its verb is looked for: "not yet formally been approved". */
const TARGETS_MAX = 4

/** "…, allegedly": these may follow what they turn. */
const FOLLOWS =
  /^(?:(?:alleged|reported|apparent|supposed|purported|possib|probab|potential|part|partial|narrow|large|main|most|sole)ly|perhaps|maybe)$/i

export function readCues(text: string, words: readonly Word[]): readonly Cue[] {
  return cueGroups.flatMap((group) =>
    Array.from(text.matchAll(group.words), ({ 0: found, index }) => {
      const end = index + found.length
      const own = words.find((word) => index < word.end && word.start < end)
      const targets = own
        ? targetsOf(
            group,
            found,
            own,
            words.filter((word) => word.start >= end),
            words,
          )
        : []
      return { group, text: found, targets, reach: own ? reachOf(group, own, words) : [] }
    }),
  )
}

/** Its clause, and the next one where that depends on it: "denied that he …", "estimated they …". */
function reachOf(group: CueGroup, own: Word, words: readonly Word[]): readonly Word[] {
  if (group.name === 'condition') return words.filter(({ sentence }) => sentence === own.sentence)
  const after = words.find(({ index, clause }) => index > own.index && clause !== own.clause)
  const isLast = !words.some(
    ({ index, isContent, sentence }) => index > own.index && isContent && sentence === own.sentence,
  )
  if (isLast && own.pos === 'verb') return words.filter(({ sentence }) => sentence === own.sentence)
  const governed =
    after && /^(?:that|whether|if|he|she|they|it)$/.test(after.word) ? after.clause : own.clause
  return words.filter(({ clause }) => clause === own.clause || clause === governed)
}

function targetsOf(
  group: CueGroup,
  found: string,
  own: Word,
  following: readonly Word[],
  words: readonly Word[],
): readonly Word[] {
  const after = following.filter(
    ({ isContent, sentence, isQuoted }) =>
      isContent && sentence === own.sentence && (isQuoted || !own.isQuoted),
  )
  const near = after.filter(({ clause }) => clause === own.clause)
  const some = (near.length > 0 ? near : after).slice(0, TARGETS_MAX)
  if (isBehind(group, own, words)) return nearestBefore(own, words)
  if (near.length === 0 && isPredicate(own, words)) return nearestBefore(own, words)
  if (group.name === 'condition') return conditionedBy(own, words)
  if (group.name === 'alternative') return [...nearestBefore(own, words), ...some.slice(0, 1)]
  if (some.length === 0)
    return FOLLOWS.test(found) ? nearestBefore(own, words) : verbBefore(group, own, words)
  if (group.fault === 'quantifier') return upToNoun(some)
  const verb = some.findIndex(({ pos }) => pos === 'verb')
  return verb < 0 ? some.slice(0, 2) : some.slice(0, verb + 1).toReversed()
}

/** "A litter is possible, although …": of the litter, whatever comes next. */
function isPredicate({ pos, index }: Word, words: readonly Word[]): boolean {
  const before = words[index - 1]
  return pos === 'adjective' && (before?.pos === 'auxiliary' || /^(?:not|but|or)$/.test(before?.word ?? ''))
}

/** "150 prisoners each", "150 prisoners in all". */
function isBehind({ name }: CueGroup, { index }: Word, words: readonly Word[]): boolean {
  const pos = words[index - 1]?.pos
  return name === 'sum' || (name === 'share' && (pos === 'noun' || pos === 'name'))
}

/** "Might face rationing unless it rained": both verbs, that of the condition and that of what hangs on it. */
function conditionedBy(own: Word, words: readonly Word[]): readonly Word[] {
  const verbs = words.filter(
    ({ pos, isContent, sentence }) => pos === 'verb' && isContent && sentence === own.sentence,
  )
  const main =
    verbs.findLast(({ index, clause }) => index < own.index && !isRelative(clause, words)) ??
    verbs.find(({ clause, index }) => clause !== own.clause && index > own.index)
  // The tagger may miss the verb: then each word of the condition, and of what stands right before it, is turned.
  return [
    ...conditionIn(own, verbs, words),
    ...(main ? [main] : []),
    ...(main?.clause === own.clause - 1 ? [] : wordsBefore(own, words)),
  ]
}

function conditionIn(own: Word, verbs: readonly Word[], words: readonly Word[]): readonly Word[] {
  const verb = verbs.find(({ clause }) => clause === own.clause)
  return verb
    ? [verb]
    : words.filter(({ clause, isContent, index }) => clause === own.clause && isContent && index > own.index)
}

function wordsBefore(own: Word, words: readonly Word[]): readonly Word[] {
  const before = words.filter(
    ({ clause, sentence }) => clause === own.clause - 1 && sentence === own.sentence,
  )
  if (before.some(({ pos, isContent }) => pos === 'verb' && isContent)) return []
  const copula = before.findLastIndex(({ pos }) => pos === 'auxiliary')
  return before.slice(copula + 1).filter(({ isContent, pos }) => isContent && pos !== 'number')
}

function isRelative(clause: number, words: readonly Word[]): boolean {
  const first = words.find((word) => word.clause === clause)
  if (first?.word === 'that') return /^(?:noun|name)$/.test(words[first.index - 1]?.pos ?? '')
  return /^(?:who|which|whose)$/.test(first?.word ?? '')
}

/** "…, investigators believe." */
function verbBefore(group: CueGroup, own: Word, words: readonly Word[]): readonly Word[] {
  if (own.pos !== 'verb' || !/^(?:allegation|likelihood)$/.test(group.name)) return []
  const verb = words.findLast(
    ({ pos, isContent, sentence, clause, index }) =>
      pos === 'verb' && isContent && sentence === own.sentence && clause !== own.clause && index < own.index,
  )
  return verb ? [verb] : []
}

function nearestBefore(own: Word, words: readonly Word[]): readonly Word[] {
  const before = words.filter(
    ({ index, isContent, sentence }) => isContent && index < own.index && sentence === own.sentence,
  )
  return before.toReversed().slice(0, 1)
}

/** "Most of the older trains": a quantifier is about the first noun. */
function upToNoun(some: readonly Word[]): readonly Word[] {
  const noun = some.findIndex(({ pos }) => pos === 'noun' || pos === 'name')
  return noun < 0 ? some.slice(0, 1) : some.slice(noun, noun + 1)
}
