// What articles say differently in sentences of their own: two answers to one question that cannot both be right.
import { namedAt, subjectOf } from '../attributes/subject-of.ts'
import { COMING } from '../composing/coming.ts'
import { isEnough } from '../composing/enough-evidence.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { presence } from '../composing/weighted-presence.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { areOfOneMeasure } from './are-of-one-measure.ts'
import { areOfOneThing } from './are-of-one-thing.ts'
import type { Told } from './find-conflict.ts'
import { isBesideDeed } from './is-beside-deed.ts'

/** Kinds of questions that a figure answers. */
export const FIGURES: ReadonlySet<AnswerType['kind']> = new Set([
  'count',
  'money',
  'amount',
  'time',
  'duration',
])
const NAMES: ReadonlySet<AnswerType['kind']> = new Set(['person', 'organisation', 'place'])

/** How nearly as much of the question a rival has to hold, in the sentence itself and near its figure. */
const NEARLY = 0.75

/** Another word for what happened ("crashed", "collided") costs a rival that much of it. */
const TOLD_NEARLY = 0.75

/** Of the words that the best sentence holds as the question writes them, the rival has to hold that share so too. */
const SAME_WORDS = 0.4

/** Figures of one thing do not lie further apart than this; a slip of a digit or a unit may be as large. */
const RATIO_MAX = 20

/** Of the question, in a sentence that gives another name: less may name somebody with another part in it. */
const OWN_MIN_NAME = 0.75
/** A day that only the article's own date tells ("Monday") is not compared. */
const COMPARABLE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b/

/** The whole question, in the sentence and the one that it points back to. */
const OWN_WHOLE = 0.95

/** Of what the best sentence tells of the event, beside that. */
const TOLD_HALF = 0.5

/** A sentence that holds nearly all that is asked answers it, whatever `isEnough` misses ("the share of"). */
const SCORE_SURE = 0.85

/**
 * The answer of the best sentence, where that would answer alone (`isEnough`), and of those that answer nearly as fully
 * the same question, of the same thing; empty for questions whose answers cannot be compared by code.
 */
export function rivalValues(looked: readonly RankedSentence[], asking: Asking): readonly Told[] {
  const { type } = asking
  const isComparable = comparableFor(type)
  if (!isComparable) return []
  const told = looked.flatMap((sentence) => {
    const value = sentence.nearest
    return value && isComparable({ sentence, value }, asking) ? [{ sentence, value }] : []
  })
  const [best] = told
  if (!best || !(isEnough(best.sentence, asking) || isSure(best.sentence))) return []
  return told.filter((one) => one === best || isRival(one, best, asking))
}

function isSure({ score, own }: RankedSentence): boolean {
  return score >= SCORE_SURE && own >= SCORE_SURE
}

type IsComparable = (told: Told, asking: Asking) => boolean

function comparableFor(type: AnswerType): IsComparable | undefined {
  if (FIGURES.has(type.kind))
    return (told) => COMPARABLE.test(told.value.value) && !isOtherMeasure(told, type)
  if (NAMES.has(type.kind))
    return (told, asking) =>
      told.sentence.own >= OWN_MIN_NAME &&
      toldBesideKind(told.sentence, asking) >= TOLD_NEARLY &&
      isBesideDeed(told, asking)
  return type.kind === 'definition' && type.attribute !== undefined
    ? ({ sentence }) => sentence.fit === 1 && sentence.own >= OWN_MIN_NAME && namesIt(sentence, type.subject)
    : undefined
}

/** "Harold was a son of King Cnut" is of no Harold King; undefined names may be anything. */
function namesIt({ candidate }: RankedSentence, words: string): boolean {
  const subject = subjectOf(words)
  return subject === undefined || namedAt(subject, candidate.tokens).length > 0
}

/** As `coverage.told`; that what hosts the games is a city need not be said where "which city" is asked. */
function toldBesideKind({ candidate, coverage }: RankedSentence, { terms, clause }: Asking): number {
  const kind = /\b(?:which|what) (?<kind>\p{L}+)/iu.exec(clause)?.groups?.['kind']?.toLowerCase()
  const others = terms.flatMap(({ isName, text, weight }, i) =>
    isName || text.toLowerCase() === kind ? [] : [{ i, weight }],
  )
  const total = others.reduce((sum, { weight }) => sum + weight, 0)
  const told = others.reduce((sum, { i, weight }) => sum + weight * presence(i, candidate.held.sentence), 0)
  return Math.max(coverage.told, total === 0 ? 0 : told / total)
}

const MEASURED = /^(?: \p{L}+)?[ -](long|high|tall|wide|deep|thick)\b/u

/** "400 metres long" is no height. */
function isOtherMeasure({ sentence, value }: Told, type: AnswerType): boolean {
  if (type.kind !== 'amount' || type.adjective === undefined) return false
  const found = MEASURED.exec(sentence.candidate.text.slice(value.end))?.[1]
  const asked = type.adjective === 'tall' ? 'high' : type.adjective
  return found !== undefined && (found === 'tall' ? 'high' : found) !== asked
}

function isRival({ sentence, value }: Told, best: Told, asking: Asking): boolean {
  return (
    areOfOneMeasure(value, best.value) &&
    isForetold(sentence) === isForetold(best.sentence) &&
    areOfOneThing({ sentence, value }, best) &&
    areNear(value.value, best.value.value) &&
    (tellsAsFully(sentence, best.sentence) || tellsItBehind(sentence, best.sentence)) &&
    sentence.coverage.names >= best.sentence.coverage.names * NEARLY &&
    tellsTheSameEvent(sentence, best.sentence, asking)
  )
}

function tellsAsFully(one: RankedSentence, best: RankedSentence): boolean {
  return one.nearness >= best.nearness * NEARLY && one.coverage.told >= best.coverage.told * TOLD_NEARLY
}

/** "The fire on board hurt 23 people" names the ferry in the sentence before. */
function tellsItBehind(one: RankedSentence, best: RankedSentence): boolean {
  const { sentence, pointedTo } = one.candidate.held
  const isBehind = (pointedTo.itself & ~sentence.itself) !== 0
  return isBehind && one.own >= OWN_WHOLE && one.coverage.told >= best.coverage.told * TOLD_HALF
}

/** What happened once does not contradict what is to come. */
function isForetold({ candidate }: RankedSentence): boolean {
  return COMING.test(candidate.text)
}

function areNear(a: string, b: string): boolean {
  const [one, other] = [Number(a), Number(b)]
  if (!(one > 0) || !(other > 0)) return true
  return Math.max(one, other) / Math.min(one, other) <= RATIO_MAX
}

/** Where the best sentence tells what is done, the rival does; and in the question's own words, as far as that one does. */
function tellsTheSameEvent(rival: RankedSentence, best: RankedSentence, { verb, terms }: Asking): boolean {
  const [theirs, ours] = [rival.candidate.held.sentence, best.candidate.held.sentence]
  if (verb !== undefined && presence(verb, ours) > 0 && presence(verb, theirs) === 0) return false
  const own = terms.flatMap(({ weight, isName }, i) =>
    !isName && ours.itself & (1 << i) ? [{ i, weight }] : [],
  )
  const total = own.reduce((sum, { weight }) => sum + weight, 0)
  const shared = own.reduce((sum, { i, weight }) => sum + (theirs.itself & (1 << i) ? weight : 0), 0)
  return total === 0 || shared / total >= SAME_WORDS
}
