// Which of the ranked sentences are posted: the best, and those that add to it.

import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { isEnough } from './enough-evidence.ts'
import { explainPronoun } from './explain-pronoun.ts'
import { isRepetition } from './is-repetition.ts'
import type { RankedSentence } from './rank-sentences.ts'
import type { Asking } from './read-asking.ts'

const SENTENCES_MAX = 3

/**
 * In logits behind the best. A sentence further behind is less likely than one in twelve of it to hold the answer;
 * where the best holds a figure or day that was asked for, little is left to add.
 */
const FURTHER_BEHIND = 2.5
const FURTHER_BEHIND_EXACT = 1.5

/**
 * In logits: what standing in the passage of the best is worth to a further sentence. On CLAP NQ half of what people
 * chose to support an answer stands together; on RealTime QA it costs nothing.
 */
const SAME_PASSAGE = 1

/** Share of what the best tells of the event that a further sentence beside a figure has to tell as well. */
const TOLD_AS_WELL = 0.5

/** Share of what the best holds of the question that a further sentence has to hold as well. */
const AS_MUCH_OF_IT = 0.5

/** Beside a sentence that says what something is, only another one that does. */
const DEFINES = 0.8

/** Sentences of the same passage that stand no further away belong to what it tells. */
const BESIDE = 2

export interface ChosenSentences {
  /** The best, behind the sentences that it leans on; empty where there is nothing to choose from. */
  readonly lead: readonly CandidateSentence[]
  /** What adds to it, the best first. */
  readonly further: readonly CandidateSentence[]
}

/** One to three in all, none telling what another tells. */
export function chooseSentences(ranked: readonly RankedSentence[], asking: Asking): ChosenSentences {
  const { type } = asking
  const [best, ...others] = ranked.filter((one) => one.fit > 0 && standsAlone(one.candidate))
  if (!best) return { lead: [], further: [] }
  const lead = withAntecedent(best.candidate)
  const further: CandidateSentence[] = []
  const least = best.answer - (best.nearest?.measure ? FURTHER_BEHIND_EXACT : FURTHER_BEHIND)
  for (const { candidate, fit } of furtherSentences(best, others, { least, asking })) {
    const chosen = [...lead, ...further]
    if (chosen.length >= SENTENCES_MAX) break
    if (type.kind === 'definition' && fit < DEFINES) continue
    const addition = withAntecedent(candidate).filter((one) => !chosen.some((other) => isSame(one, other)))
    const isNew = !chosen.some((other) => isRepetition(other.tokens, candidate.tokens))
    if (isNew && chosen.length + addition.length <= SENTENCES_MAX) further.push(...addition)
  }
  return { lead, further }
}

function furtherSentences(
  best: RankedSentence,
  others: readonly RankedSentence[],
  { least, asking }: { readonly least: number; readonly asking: Asking },
): readonly RankedSentence[] {
  const passageOf = ({ candidate }: RankedSentence) => candidate.evidence.passage.id
  return others
    .map((one) => ({ one, worth: one.answer + (passageOf(one) === passageOf(best) ? SAME_PASSAGE : 0) }))
    .filter(({ one, worth }) => worth >= least && addsTo(best, one, asking))
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one)
}

/**
 * Beside what decides a question, only what decides it too; beside a figure or day, what tells of the same event;
 * beside a name that, or what goes on from the sentence; else what stands beside it, or from further off what is about
 * the question as much by itself.
 */
function addsTo(best: RankedSentence, one: RankedSentence, asking: Asking): boolean {
  const isBeside = standsBeside(best.candidate, one.candidate)
  if (asking.type.kind === 'yes-no' && isEnough(best, asking)) return isEnough(one, asking)
  const told = toldBy(one) >= toldBy(best) * TOLD_AS_WELL
  if (best.nearest?.measure !== undefined) return told
  if (best.nearest === undefined || asking.type.kind === 'thing')
    return one.own >= best.own * AS_MUCH_OF_IT || isBeside
  return (told && toldBy(one) > 0) || (isBeside && (one.own > 0 || pointsBack(one.candidate.text)))
}

/** Of the event, by the sentence itself. */
function toldBy({ coverage: { told, asked } }: RankedSentence): number {
  return Math.max(told, asked)
}

function standsBeside(best: CandidateSentence, one: CandidateSentence): boolean {
  if (best.evidence.passage.id !== one.evidence.passage.id) return false
  return Math.abs(best.before.length - one.before.length) <= BESIDE
}

/** Or what it leans on is there: a name for the brackets, or the sentence before it. */
function standsAlone({ text, before }: CandidateSentence): boolean {
  return !pointsBack(text) || before.length > 0
}

/**
 * "It opened in …" comes with the sentence that says what it is, and that with the one before it where it points back
 * as well, as far as the same passage holds them; "He [Carl Reed] said …" needs none.
 */
function withAntecedent(candidate: CandidateSentence): CandidateSentence[] {
  const [previous, earlier] = candidate.before
  if (!previous || !leansBack(candidate)) return [candidate]
  return earlier && leansBack(previous) ? [earlier, previous, candidate] : [previous, candidate]
}

function leansBack(candidate: CandidateSentence): boolean {
  return pointsBack(candidate.text) && explainPronoun(candidate) === undefined
}

function isSame(a: CandidateSentence, b: CandidateSentence): boolean {
  return a.evidence.card.id === b.evidence.card.id && a.start === b.start
}
