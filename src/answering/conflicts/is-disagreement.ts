// Whether two answers that differ are a disagreement, or of other days, other things, or one thing said in other forms.
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import { COMING } from '../composing/coming.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { areOfOneScope } from './are-of-one-scope.ts'
import type { Contradiction, Told } from './find-conflict.ts'
import { inOneForm } from './in-one-form.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { createIsAsked } from './is-asked.ts'
import { isOfThem } from './is-of-them.ts'
import { saysTheSame } from './says-the-same.ts'
import { yearsBeside } from './years-beside.ts'

/** Questions to which two answers may both be right, or that have none to differ in. */
const NO_VALUE: ReadonlySet<AnswerType['kind']> = new Set([
  'events',
  'latest',
  'reason',
  'opinion',
  'speech',
  'speech-time',
])

/**
 * What is told of one event is told within days: later on the count, the day or the price has moved on, and a year
 * later it is another event.
 */
const DAYS_APART = 7

export interface IsDisagreementOptions {
  readonly asking: Asking
  readonly ranked: readonly RankedSentence[]
  /** What is given as the answer: a disagreement about something else is none to the reader. Empty where that is not known. */
  readonly answers: readonly Told[]
}

export function createIsDisagreement({ asking, ranked, answers }: IsDisagreementOptions) {
  const days = new Set(ranked.map(({ candidate }) => candidate.evidence.card.publishedAt))
  const isDated = days.size > 1
  const [best] = ranked

  function isOfThoseDays({ sentence }: Told): boolean {
    return !best || daysApart(sentence, best) <= DAYS_APART
  }

  /** One of them says it, or stands in the article that does. */
  function isAboutAnswer(pair: Contradiction): boolean {
    if (answers.length === 0) return true
    return pair.some((one) =>
      answers.some(
        (answer) => articleOf(answer) === articleOf(one) || saysTheSame(one.value.value, answer.value.value),
      ),
    )
  }

  const isAsked = createIsAsked(asking)

  /** Two values of one form, both said to be so, or both to come. */
  function areComparable([a, b]: Contradiction): boolean {
    if (isQuestion(a) || isQuestion(b) || isHedged(a) !== isHedged(b)) return false
    if (asking.isFuture && !(isTellingOfIt(a) && isTellingOfIt(b))) return false
    if (isAbbreviation(a.value.value, b.value.value) || !areOfOneScope(a, b)) return false
    return inOneForm(a, b, asking.type) && !isRunning(a, b, asking.type)
  }

  return function isDisagreement([a, b]: Contradiction): boolean {
    if (NO_VALUE.has(asking.type.kind) || !areComparable([a, b])) return false
    if (!isAsked(a) || !isAsked(b)) return false
    if (!isDated) return true
    return (
      isAboutAnswer([a, b]) &&
      [a, b].every((told) => isOfThoseDays(told) && isOfThem(told, asking)) &&
      ofOneYear(a, b)
    )
  }
}

/** "Has lasted four days", and four days later eight: each was right on its day. */
function isRunning(a: Told, b: Told, { kind }: AnswerType): boolean {
  return kind === 'duration' && daysApart(a.sentence, b.sentence) >= 1 && goesOn(a) && goesOn(b)
}

function goesOn({ sentence: { candidate } }: Told): boolean {
  return /\b(?:has|have|['’]ve) (?:now |already )?(?:been|lasted|gone on|dragged on|run|continued|stood|stayed|lain)\b|\bso far\b/i.test(
    candidate.text,
  )
}

function articleOf({ sentence }: Told): string {
  return sentence.candidate.evidence.card.id
}

/** Of what is to come, or of what the question takes for that and has come, see `fitsAnswerType`. */
function isTellingOfIt({ sentence: { candidate, fit } }: Told): boolean {
  return COMING.test(candidate.text) || fit > GONE_BY
}

/** `fitsAnswerType` leaves no more to what is told as gone by. */
const GONE_BY = 0.3

/** Said right before a value that is none yet: a plan, a forecast, a limit. */
const HEDGE =
  /\b(?:project(?:s|ed|ing)|forecast\w*|expect(?:s|ed|ing)?|predict\w*|could|would|might|up to|as (?:high|low|much|many|late|early) as|plans? to|planned|threaten\w*|wants? to|wanted|ask(?:s|ed|ing) for|seek(?:s|ing)?|sought|demand(?:s|ed)?|hop(?:es|ed) (?:for|to)|punishable|maximum|face[sd]?) .{0,40}$/i

/** "$4.25 a gallon or less" */
const LIMIT = /^(?: an? \p{L}+| \p{L}+)? or (?:less|more|fewer|above|below)\b/u

function isHedged({ sentence, value }: Told): boolean {
  const { text } = sentence.candidate
  return HEDGE.test(text.slice(0, value.start)) || LIMIT.test(text.slice(value.end))
}

function isQuestion({ sentence }: Told): boolean {
  return sentence.candidate.text.includes('?')
}

function daysApart(a: RankedSentence, b: RankedSentence): number {
  const at = ({ candidate }: RankedSentence) => instantOf(candidate.evidence.card.publishedAt)
  return Math.abs(at(a) - at(b)) / DAY_MS
}

/** A sentence that names no year is of the year in which it was printed, or of any to come. */
function ofOneYear(a: Told, b: Told): boolean {
  if (a.value.measure === 'time') return true
  return isOfYearToCome(a) || isOfYearToCome(b) || !yearsOf(a).isDisjointFrom(yearsOf(b))
}

function isOfYearToCome(told: Told): boolean {
  return yearsBeside(told).size === 0 && COMING.test(told.sentence.candidate.text)
}

function yearsOf(told: Told): ReadonlySet<string> {
  const named = yearsBeside(told)
  return named.size > 0 ? named : new Set([told.sentence.candidate.evidence.card.publishedAt.slice(0, 4)])
}
