// Finds the dates in a question and turns them into the publication dates to search.
import type { ParsedResult } from 'chrono-node'
import * as en from 'chrono-node/en'
import { DAY_MS } from '../../news/day-ms.ts'
import { formatSpan } from '../../news/format-span.ts'
import { formatDay } from '../../news/news-date.ts'
import { type Day, type Days, dayOf, monthAround, weekAround, yearAround } from './calendar.ts'
import { isKnownByDay } from './is-known-by-day.ts'
import { readSpans, type SpanRead } from './read-spans.ts'
import { DAYS_TO_PRINT, type TimeWindow } from './time-window.ts'
import { timeZoneOffset } from './time-zone-offset.ts'

export interface ReadTimeWindowOptions {
  readonly asOf: Date
  readonly timeZone: string
}

/** What a question says about time: the window, and the words that say it. */
export interface DatedQuestion {
  readonly window: TimeWindow
  /** The words of the question that named the date, for example `in May 2023`. */
  readonly words: string
  /** Where the words begin, in UTF-16 units. */
  readonly index: number
  /** Not begun: nothing can be published in it, so an article has to speak of it. */
  readonly isAhead: boolean
}

/** "This week" means the seven days up to now: on a Monday nobody asks about that morning alone. */
const DAYS_OF_WEEK = 7

/**
 * A date, a range, a month or a relative day ("yesterday", "last week") in the question, read in the asker's zone
 * as of the given moment; undefined where the question names none that has begun. A bare clock time or
 * "now" names no date, and neither does what something is compared with ("than a year ago").
 */
export function readTimeWindow(question: string, options: ReadTimeWindowOptions): DatedQuestion | undefined {
  return readTimeWindows(question, options).find(({ isAhead }) => !isAhead)
}

/** All dates, also those ahead, in the order of the question. */
export function readTimeWindows(
  question: string,
  { asOf, timeZone }: ReadTimeWindowOptions,
): readonly DatedQuestion[] {
  const offset = timeZoneOffset(timeZone, asOf)
  const today = Math.floor((asOf.getTime() + offset * 60_000) / DAY_MS)
  const parsed = en.casual.parse(question, { instant: asOf, timezone: offset }).flatMap((result) => {
    const days = daysOf(result, question, today)
    return days ? [withPart({ days, words: result.text, index: result.index }, question)] : []
  })
  const spans = withoutOverlaps([...readSpans(question, today), ...joinRanges(parsed, question)])
  return spans.map(({ days, words, index }) => {
    const before = `${question.slice(0, index)}${/^(?:since|before|until|after|by) /i.exec(words)?.[0] ?? ''}`
    const isAhead = days.first > today
    return { window: windowOf(openEnds(days, before, today), { timeZone, today }), words, index, isAhead }
  })
}

/** Of those that overlap, the first in the list: our own readers know more of the words around a date. */
function withoutOverlaps(spans: readonly SpanRead[]): readonly SpanRead[] {
  const kept: SpanRead[] = []
  for (const span of spans) {
    const overlaps = (other: SpanRead) =>
      span.index < other.index + other.words.length && other.index < span.index + span.words.length
    if (!kept.some(overlaps)) kept.push(span)
  }
  return kept.toSorted((a, b) => a.index - b.index)
}

/** "between 3 and 5 October", "between May and July 2023": the library reads no range that begins with "between". */
function joinRanges(spans: readonly SpanRead[], question: string): readonly SpanRead[] {
  const joined = /\bbetween ([\w ]{1,20}?) and $/i
  return spans.map((span) => {
    const [whole, from = ''] = joined.exec(question.slice(0, span.index)) ?? []
    if (whole === undefined) return span
    const end = new Date(span.days.first * DAY_MS)
    const start = en.casual.parse(
      `${from} ${/^\d+$/.test(from) ? span.words.replace(/\d+/, '') : ''} ${end.getUTCFullYear()}`,
    )[0]
    if (!start) return span
    const first = dayOf(
      end.getUTCFullYear(),
      (start.start.get('month') ?? 1) - 1,
      start.start.get('day') ?? 1,
    )
    if (first > span.days.last) return span
    const index = span.index - whole.length
    return {
      days: { first, last: span.days.last },
      words: question.slice(index, span.index + span.words.length),
      index,
    }
  })
}

const COMPARED = /\b(?:than|compared (?:to|with)|from|as|since|over|on) (?:it was |they were |in |about )?$/i

function daysOf(result: ParsedResult, question: string, today: Day): Days | undefined {
  const { start, text, index } = result
  const before = question.slice(0, index)
  if (!namesDay(result)) return undefined
  if (start.isCertain('month') && start.isCertain('day') && isKnownByDay(question.slice(index + text.length)))
    return undefined
  if (/\bago$/i.test(text)) return COMPARED.test(before) ? undefined : agoDays(text, dayRead(start, today))
  if (isNoDate(text, before, question.slice(index + text.length))) return undefined
  return stretchOf(result, before, today)
}

/** A clock time alone names none, and neither does "now". */
function namesDay({ start, text }: ParsedResult): boolean {
  if (/^(?:right )?now$/i.test(text)) return false
  const certain = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part))
  return certain || /week/i.test(text)
}

function stretchOf({ start, end, text }: ParsedResult, before: string, today: Day): Days {
  const first = FUTURE.test(before) ? plainDay(start) : dayRead(start, today)
  if (/\bthis week\b/i.test(text)) return { first: today - DAYS_OF_WEEK, last: today }
  if (/\bweek\b/i.test(text) || /\bweek of (?:the )?$/i.test(before)) return weekAround(first)
  if (end) return { first, last: Math.max(first, dayRead(end, today)) }
  if (start.isCertain('day') || start.isCertain('weekday')) return { first, last: first }
  return start.isCertain('month') ? partOfMonth(monthAround(first), before) : yearAround(first)
}

/** Before a date that may lie ahead: it is not moved into the past. */
const FUTURE = /\b(?:will|shall|going to|due|scheduled|planned|expected)\b/i

/** "The March on Rome", "May the bank …", the Sun and the Sat. */
function isNoDate(text: string, before: string, after: string): boolean {
  if (/^(?:sun|sat|wed|mon|mar)$/i.test(text)) return true
  if (/^march$/i.test(text))
    return !/^March$/.test(text) || /\b(?:the|a|this) $/i.test(before) || /^ on\b/.test(after)
  return /^may$/i.test(text) && (!/^May$/.test(text) || before.trim() === '')
}

/** "Two weeks ago" is about then, the further back the less exactly. */
function agoDays(text: string, day: Day): Days {
  if (/\byears?\b/i.test(text)) return yearAround(day)
  if (/\bmonths?\b/i.test(text)) return monthAround(day)
  return /\bweeks?\b/i.test(text) ? { first: day - 3, last: day + 3 } : { first: day - 1, last: day }
}

const EARLY_DAYS = 10

/** Where the second half of a month begins, from 0. */
const HALF = 15

const PARTS: readonly (readonly [before: RegExp, part: (month: Days) => Days])[] = [
  [/\bfirst half of $/i, ({ first }) => ({ first, last: first + HALF - 1 })],
  [/\bsecond half of $/i, ({ first, last }) => ({ first: first + HALF, last })],
  [
    /\bearly(?: in)? $|\b(?:beginning|start|first days) of $/i,
    ({ first }) => ({ first, last: first + EARLY_DAYS }),
  ],
  [/\bmid-?\s?$|\bmiddle of $/i, ({ first }) => ({ first: first + 9, last: first + 19 })],
  [/\blate(?: in)? $|\blast days of $/i, ({ last }) => ({ first: last - EARLY_DAYS, last })],
]

const PART_WORDS =
  /\b(?:the )?(?:(?:first|second) half of|(?:first|last) days of|early(?: in)?|late(?: in)?|(?:beginning|start|middle) of|mid-?) ?$/i

/** "The second half of" says when as well. */
function withPart(span: SpanRead, question: string): SpanRead {
  const { 0: part, index } = PART_WORDS.exec(question.slice(0, span.index)) ?? { 0: '', index: span.index }
  return { ...span, words: part + span.words, index }
}

function partOfMonth(month: Days, before: string): Days {
  return PARTS.find(([form]) => form.test(before))?.[1](month) ?? month
}

/** The day that chrono read. */
function plainDay(components: ParsedResult['start'], yearsBack = 0): Day {
  const [year, month] = [components.get('year') ?? 1970, components.get('month') ?? 1]
  return dayOf(year - yearsBack, month - 1, components.get('day') ?? 1)
}

/** The same; one that lies after today for want of a year or week is moved back into the past. */
function dayRead(components: ParsedResult['start'], today: Day): Day {
  const day = plainDay(components)
  if (day <= today || components.isCertain('year')) return day
  return components.isCertain('weekday') && !components.isCertain('day') ? day - 7 : plainDay(components, 1)
}

/** "since 3 October" has no end, "before 3 October" no beginning. */
function openEnds({ first, last }: Days, before: string, today: Day): Partial<Days> {
  if (/\b(?:since|after)\s*$/i.test(before)) return { first, last: Math.max(first, today) }
  if (/\b(?:before|prior to)\s*$/i.test(before)) return { last: first - 1 }
  if (/\b(?:until|till)\s*$/i.test(before)) return { last }
  return { first, last: Math.min(last, Math.max(first, today)) }
}

/**
 * With the day after the last, see `DAYS_TO_PRINT`. Both bounds are widened by how far the zone is from UTC on that day:
 * articles that give only a day stand at its midnight in UTC. Nobody is told of days that are still to come.
 */
function windowOf(
  { first, last }: Partial<Days>,
  { timeZone, today }: { readonly timeZone: string; readonly today: Day },
): TimeWindow {
  const offsetOn = (day: Day) => timeZoneOffset(timeZone, new Date(day * DAY_MS)) * 60_000
  const end = last === undefined ? undefined : last + DAYS_TO_PRINT
  return {
    ...(first === undefined ? {} : { from: first * DAY_MS - Math.max(0, offsetOn(first)) }),
    ...(end === undefined ? {} : { to: (end + 1) * DAY_MS + Math.max(0, -offsetOn(end)) }),
    label: label(first, end === undefined || (first ?? 0) > today ? end : Math.min(end, today)),
  }
}

function label(first: Day | undefined, last: Day | undefined): string {
  const dateOf = (day: Day | undefined) => new Date((day ?? 0) * DAY_MS).toISOString().slice(0, 10)
  if (first === undefined) return `until ${formatDay(dateOf(last))}`
  if (last === undefined) return `since ${formatDay(dateOf(first))}`
  return formatSpan(dateOf(first), dateOf(last)) ?? ''
}
