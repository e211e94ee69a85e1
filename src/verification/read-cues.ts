// Finds the turning words of a text, and the words that they turn.
import { type CueGroup, cueGroups } from './cue-groups.ts'
import type { Word } from './word.ts'

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
const FOLLOWS = /ly$|^(?:perhaps|maybe)$/i

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
      return { group, text: found, targets, reach: own ? reachOf(own, words) : [] }
    }),
  )
}

/** Its clause, and the next one where that depends on it: "denied that he …", "estimated they …". */
function reachOf(own: Word, words: readonly Word[]): readonly Word[] {
  const after = words.find(({ index, clause }) => index > own.index && clause !== own.clause)
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
  const after = following.filter(({ isContent, sentence }) => isContent && sentence === own.sentence)
  const near = after.filter(({ clause }) => clause === own.clause)
  const some = (near.length > 0 ? near : after).slice(0, TARGETS_MAX)
  if (group.name === 'alternative') return [...nearestBefore(own, words), ...some.slice(0, 1)]
  if (some.length === 0) return FOLLOWS.test(found) ? nearestBefore(own, words).slice(0, TARGETS_MAX) : []
  if (group.fault === 'quantifier') return upToNoun(some)
  const verb = some.findIndex(({ pos }) => pos === 'verb')
  return verb < 0 ? some.slice(0, 2) : some.slice(0, verb + 1).toReversed()
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
