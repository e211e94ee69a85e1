// Whether those who act in a sentence act in its evidence, and upon the same.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { isMeantBy } from '../is-understood.ts'
import type { Frame } from '../reading/frames/frame.ts'
import { readFrames } from '../reading/frames/read-frames.ts'
import { isKnownAs } from '../words/is-known-as.ts'
import { meansSame } from '../words/means-same.ts'
import type { Word } from '../words/word.ts'

interface HeldFrame extends Frame {
  readonly sentence: EvidenceSentence
}

/** A fault where each telling of the same event in the evidence has other doers, or swaps doer and target. */
export function findRoleFault(claim: Claim): Finding | undefined {
  const held: readonly HeldFrame[] = claim.evidence.flatMap((sentence) =>
    readFrames(sentence.words).map((frame) => ({ ...frame, sentence })),
  )
  const matches = new Map(claim.aligned.map(({ word, matches }) => [word, matches]))
  for (const frame of readFrames(claim.words)) {
    const same = held.filter((other) => meansSame(frame.verb, other.verb) > 0)
    if (same.length > 0) {
      if (same.every((other) => isAtOdds(frame, other, { matches, claim })))
        return { fault: 'roles', reason: `who “${frame.verb.text}” and whom is told otherwise` }
    } else if ((matches.get(frame.verb) ?? []).length === 0 && isTurnedAround(frame, matches))
      return { fault: 'roles', reason: `the names around “${frame.verb.text}” stand the other way round` }
  }
  return undefined
}

type Matches = ReadonlyMap<Word, AlignedWord['matches']>

interface Reading {
  readonly matches: Matches
  readonly claim: Claim
}

function isAtOdds(said: Frame, held: HeldFrame, { matches, claim }: Reading): boolean {
  const matchesOf = (word: Word) =>
    (matches.get(word) ?? []).filter(({ sentence }) => sentence === held.sentence)
  const isAmong = (word: Word, words: readonly Word[]) =>
    matchesOf(word).some((match) => words.includes(match.word))
  const isSwapped = (word: Word, wrong: readonly Word[], right: readonly Word[]) =>
    isAmong(word, wrong) && !isAmong(word, right)
  const areStrangers = (some: readonly Word[], others: readonly Word[], open: readonly Word[]) =>
    some.length > 0 &&
    others.length > 0 &&
    some.every(
      (word) =>
        !ANYBODY.test(word.word) &&
        !isAmong(word, others) &&
        !isKnownAs(word, claim) &&
        !isMeantBy(word, held.sentence),
    ) &&
    some.some((word) => !isAmong(word, open))
  const [doers, targets] = [headsOf(said.doers), headsOf(said.targets)]
  return (
    doers.some((word) => isSwapped(word, held.targets, held.doers)) ||
    targets.some((word) => isSwapped(word, held.doers, held.targets)) ||
    isDoerInstead(said, held, isAmong) ||
    isSplit(said, held, isAmong) ||
    areStrangers(doers, withMeasured(held.doers, held), []) ||
    areStrangers(targets, withMeasured(held.targets, held), said.isPassive ? [] : held.others) ||
    (said.isPassive === held.isPassive && areStrangers(namesIn(said.attached), namesIn(held.attached), []))
  )
}

/** "The mayor had ignored a warning" for "it had ignored a warning from the mayor". */
function isDoerInstead(
  said: Frame,
  held: Frame,
  isAmong: (word: Word, words: readonly Word[]) => boolean,
): boolean {
  if (said.isPassive || held.isPassive) return false
  return headsOf(said.doers).some((word) => isAmong(word, headsOf(held.others)) && !isAmong(word, held.doers))
}

/** "Pays each household 2,000 marks" is "pays 2,000 marks to each household". */
const GIVES = /^(?:give|pay|send|offer|grant|award|lend|hand|show|sell|owe|teach|bring)$/

/** "A pair of wolves has settled": so have wolves. */
const MEASURES =
  /^(?:pair|couple|group|herd|flock|team|crew|number|majority|handful|dozens?|hundreds?|thousands?|series)$/

/** "Anyone born before 1968" are people. */
const ANYBODY = /^(?:people|persons?)$/

/** "Blamed the fares on the weather" for "blamed the weather and the fares". */
function isSplit(
  said: Frame,
  held: Frame,
  isAmong: (word: Word, words: readonly Word[]) => boolean,
): boolean {
  const isObject = (word: Word) => isAmong(word, headsOf(held.targets)) && !isAmong(word, held.others)
  const [objects, others] = [headsOf(said.targets), headsOf(said.others)]
  return !said.isPassive && !GIVES.test(said.verb.lemma) && objects.some(isObject) && others.some(isObject)
}

function withMeasured(words: readonly Word[], { attached }: Frame): readonly Word[] {
  return words.some(({ word }) => MEASURES.test(word)) ? [...words, ...attached] : words
}

/** The last word of each run: "World Health Organization experts" are experts. */
function headsOf(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ index, clause }, i) => words[i + 1]?.index !== index + 1 || words[i + 1]?.clause !== clause,
  )
}

function namesIn(words: readonly Word[]): readonly Word[] {
  return words.filter(({ pos }) => pos === 'name')
}

/** The verb is told by a noun there ("victory over"), so only the order of the two names is left to go by. */
function isTurnedAround({ doers, targets }: Frame, matches: Matches): boolean {
  return namesIn(doers).some((doer) =>
    namesIn(targets).some((target) => {
      const pairs = (matches.get(doer) ?? []).flatMap((a) =>
        (matches.get(target) ?? [])
          .filter((b) => b.sentence === a.sentence)
          .map((b) => b.word.index - a.word.index),
      )
      return pairs.length > 0 && pairs.every((distance) => distance < 0)
    }),
  )
}
