// What may be posted beside the sentence that answers: what adds to it, and is about the question as it is.

import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'
import { isEnough } from './enough-evidence.ts'
import type { RankedSentence } from './rank-sentences.ts'
import type { Asking } from './read-asking.ts'

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

/**
 * The same for its article, and how much further behind a sentence of it may be, where names cannot be told from other
 * words: what other articles share with such a question is words, and its own article goes on about what it asks. What
 * answers by itself counts as much, wherever it stands. Chosen on CLAP NQ, where twice as much of either does the same.
 * With names both cost RealTime QA answers that only the article of another outlet tells.
 */
const SAME_ARTICLE = 1
const BEHIND_IN_ARTICLE = 1.5

/** Share of what the best tells of the event that a further sentence beside a figure has to tell as well. */
const TOLD_AS_WELL = 0.5

/** Share of what the best holds of the question that a further sentence has to hold as well. */
const AS_MUCH_OF_IT = 0.5

/** The same where it goes on in one article: a word that stands in all of it is not enough. */
const SOME_OF_IT = 0.25

/** Beside a sentence that says what something is, only another one that does. */
const DEFINES = 0.8

/** Beside what somebody said, not that they have nothing to say. */
const SAYS = 0.5

/** Sentences of the same passage that stand no further away belong to what it tells. */
const BESIDE = 2

/** Best first, without what is too far behind or about something else. */
export function furtherSentences(
  best: RankedSentence,
  others: readonly RankedSentence[],
  asking: Asking,
): readonly RankedSentence[] {
  return others
    .map((one) => ({ one, worth: worthBeside(best, one, asking) }))
    .filter(({ worth }) => worth > NOTHING)
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one)
}

const NOTHING = Number.NEGATIVE_INFINITY

/** In logits, as `answerScore`. */
function worthBeside(best: RankedSentence, one: RankedSentence, asking: Asking): number {
  const { isUncased } = asking
  const isOfArticle = isUncased && isFromSame('card', best, one)
  const goesOn = isOfArticle && goesOnFrom(best, one, asking)
  const worth =
    one.answer + (isFromSame('passage', best, one) ? SAME_PASSAGE : 0) + (isOfArticle ? SAME_ARTICLE : 0)
  const least = best.answer - (best.nearest?.measure ? FURTHER_BEHIND_EXACT : FURTHER_BEHIND)
  if (worth < (goesOn ? least - BEHIND_IN_ARTICLE : least)) return NOTHING
  if (!goesOn && !addsTo(best, one, asking)) return NOTHING
  const answersElsewhere = isUncased && !isOfArticle && isEnough(one, asking)
  return answersElsewhere ? worth + SAME_ARTICLE : worth
}

function isFromSame(what: 'card' | 'passage', best: RankedSentence, one: RankedSentence): boolean {
  return best.candidate.evidence[what].id === one.candidate.evidence[what].id
}

/**
 * Beside what decides a question, only what decides it too; beside a figure or day, what tells of the same event;
 * beside a name that, or what goes on from the sentence; else what stands beside it, or from further off what is about
 * the question as much by itself.
 */
function addsTo(best: RankedSentence, one: RankedSentence, asking: Asking): boolean {
  if (one.fit === 0 || (asking.type.kind === 'definition' && one.fit < DEFINES)) return false
  if (asking.type.kind === 'speech' && one.fit < SAYS) return false
  const isBeside = standsBeside(best.candidate, one.candidate)
  if (isDecided(best, asking)) return isEnough(one, asking)
  const told = tellsAsMuch(best, one)
  if (best.nearest?.measure !== undefined) return told
  if (best.spans.length === 0 || asking.type.kind === 'thing')
    return one.own >= best.own * AS_MUCH_OF_IT || isBeside
  return (told && toldBy(one) > 0) || (isBeside && (one.own > 0 || pointsBack(one.candidate.text)))
}

/** Kinds whose answer is a name: what else its article tells is of somebody or something else. */
const NAMED: ReadonlySet<Asking['type']['kind']> = new Set(['person', 'organisation', 'place', 'thing'])

/** Whether a sentence of the best's article goes on about what is asked, where that takes more to tell than a name. */
function goesOnFrom(best: RankedSentence, one: RankedSentence, asking: Asking): boolean {
  if (NAMED.has(asking.type.kind) || isDecided(best, asking)) return false
  if (best.nearest?.measure !== undefined)
    return tellsAsMuch(best, one) && one.own >= best.own * AS_MUCH_OF_IT
  if (one.own > best.own * SOME_OF_IT) return true
  return standsBeside(best.candidate, one.candidate) && pointsBack(one.candidate.text)
}

function isDecided(best: RankedSentence, asking: Asking): boolean {
  return asking.type.kind === 'yes-no' && isEnough(best, asking)
}

function tellsAsMuch(best: RankedSentence, one: RankedSentence): boolean {
  return toldBy(one) >= toldBy(best) * TOLD_AS_WELL
}

/** Of the event, by the sentence itself. */
function toldBy({ coverage: { told, asked } }: RankedSentence): number {
  return Math.max(told, asked)
}

function standsBeside(best: CandidateSentence, one: CandidateSentence): boolean {
  if (best.evidence.passage.id !== one.evidence.passage.id) return false
  return Math.abs(best.before.length - one.before.length) <= BESIDE
}
