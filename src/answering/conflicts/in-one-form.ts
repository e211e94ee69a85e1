// Whether two answers are of one form, so that they can be compared: a day and a day, days and days, two places.
import type { AnswerType } from '../read-answer-type.ts'
import { stretchesOfTime } from '../spans/time-spans.ts'
import { areOfOneMeasure } from './are-of-one-measure.ts'
import type { Told } from './find-conflict.ts'

export function inOneForm(a: Told, b: Told, type: AnswerType): boolean {
  if (!areOfOneMeasure(a.value, b.value)) return false
  switch (type.kind) {
    case 'time':
      return formOfTime(a) === formOfTime(b) && formOfTime(a) !== 'day'
    case 'duration':
      return isStretchLike(a, b)
    case 'place':
      return isPlaced(a) && isPlaced(b)
    case 'money':
      return a.value.measure === 'money' && isOfOneStretch(a, b)
    case 'amount':
      // "How much" asks for no people, "how big" may.
      if (type.adjective === undefined && a.value.measure === 'people') return false
      return !isGoneBy(a) && !isGoneBy(b) && isOfOneStretch(a, b)
    case 'count':
      return a.value.measure !== 'time' && isOfOneStretch(a, b)
    default:
      return true
  }
}

const CLOCK = /\d ?[ap] ?m\b|noon|midnight|clock/

const STRETCH = /^(?:in|within|over|for) \D*\d{1,2} \p{L}|\b(?:ago|later|earlier)\b/iu

function formOfTime({ sentence, value }: Told): 'clock' | 'stretch' | 'date' | 'day' {
  const words = sentence.candidate.text.slice(value.start, value.end)
  if (CLOCK.test(value.value)) return 'clock'
  if (STRETCH.test(words)) return 'stretch'
  return /\d/.test(words) ? 'date' : 'day'
}

/** 15,000 flights in a week are not 2,500 in a day; "after nine hours of debate" is no time in which they flew. */
function isOfOneStretch(a: Told, b: Told): boolean {
  const [one, other] = [stretchesBeside(a), stretchesBeside(b)]
  return one.size === other.size && one.isSubsetOf(other)
}

function stretchesBeside({ sentence, value }: Told): ReadonlySet<string> {
  const { text } = sentence.candidate
  const found = stretchesOfTime(text).filter(
    ({ start, end }) =>
      (end <= value.start || start >= value.end) && !/\b(?:after|before|by) $/i.test(text.slice(0, start)),
  )
  return new Set(found.map(({ value }) => value))
}

/** Days of each unit. */
const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
}

const UNIT = /\b(?:minute|hour|day|night|week|month|year|decade)/

/** "six hours" and "eleven hours", not "45 days" and "six years". */
function isStretchLike(a: Told, b: Told): boolean {
  const [one, other] = [DAYS[UNIT.exec(a.value.value)?.[0] ?? ''], DAYS[UNIT.exec(b.value.value)?.[0] ?? '']]
  if (one === undefined || other === undefined) return one === other
  return Math.max(one, other) / Math.min(one, other) <= UNITS_APART
}

/** Weeks and days, months and weeks. */
const UNITS_APART = 7

const PLACED =
  /\b(?:in|at|from|near|outside|off|of|on)(?: the)?(?: (?:city|town|village|port|capital|state|county) of)? $/iu

/** "in American history" is nowhere. */
const ENDS =
  /^(?:\s*[^\s\p{L}]|$| (?:and|or|in|on|at|for|with|to|from|after|before|where|that|which|who|is|was|has|had|by|as|when|during|since)\b)/u

/** Who hosts it is where it is held. */
const HOSTS = /^ (?:will |is to |has |to )?host(?:s|ed)?\b/

function isPlaced({ sentence, value }: Told): boolean {
  const { text } = sentence.candidate
  const [before, after] = [text.slice(0, value.start), text.slice(value.end)]
  return (PLACED.test(before) && ENDS.test(after)) || HOSTS.test(after)
}

/** "70 years ago" is nobody's age. */
function isGoneBy({ sentence, value }: Told): boolean {
  return /^[ -]\p{L}+ (?:ago|earlier|later)\b/u.test(sentence.candidate.text.slice(value.end))
}
