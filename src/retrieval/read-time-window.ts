// Finds the plain date in a question and turns it into the publication dates to search.
import { en, type ParsedResult } from 'chrono-node'
import { formatSpan } from '../news/format-span.ts'
import { formatDay } from '../news/news-date.ts'
import type { TimeWindow } from './time-window.ts'
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
}

/** A calendar day counted from 1970-01-01. */
type Day = number

interface Days {
  readonly first: Day
  readonly last: Day
}

const DAY = 24 * 60 * 60 * 1000

/** "This week" means the seven days up to now: on a Monday nobody asks about that morning alone. */
const DAYS_OF_WEEK = 7

/**
 * A date, a range, a month or a relative day ("yesterday", "last week") in the question, read in the asker's zone
 * as of the given moment and never later than it; undefined where the question names none. A bare clock time or
 * "now" names no date.
 */
export function readTimeWindow(question: string, options: ReadTimeWindowOptions): DatedQuestion | undefined {
  const offset = timeZoneOffset(options.timeZone, options.asOf)
  const reference = { instant: options.asOf, timezone: offset }
  const today = Math.floor((options.asOf.getTime() + offset * 60_000) / DAY)
  for (const result of en.casual.parse(question, reference)) {
    const days = daysOf(result, today)
    if (!days) continue
    const before = question.slice(0, result.index)
    return { window: windowOf(openEnds(days, before, today), offset), words: result.text }
  }
  return undefined
}

function daysOf(result: ParsedResult, today: Day): Days | undefined {
  const { start, end, text } = result
  const named = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month')
  if (!(named || start.isCertain('year') || /week/i.test(text)) || /^(?:right )?now$/i.test(text))
    return undefined
  const first = dayOf(start, today)
  if (/\bthis week\b/i.test(text)) return { first: today - DAYS_OF_WEEK, last: today }
  if (/\bweek\b/i.test(text)) return week(first)
  if (end) return { first, last: Math.max(first, dayOf(end, today)) }
  if (start.isCertain('day') || start.isCertain('weekday')) return { first, last: first }
  return calendarSpan(first, start.isCertain('month') ? 'month' : 'year')
}

/** The day that chrono read; one that it put after today for want of a year or week is moved back into the past. */
function dayOf(components: ParsedResult['start'], today: Day): Day {
  const date = (yearsBack: number) =>
    Date.UTC(
      (components.get('year') ?? 1970) - yearsBack,
      (components.get('month') ?? 1) - 1,
      components.get('day') ?? 1,
    ) / DAY
  const day = date(0)
  if (day <= today || components.isCertain('year')) return day
  return components.isCertain('weekday') && !components.isCertain('day') ? day - 7 : date(1)
}

/** Monday to Sunday around a day (1970-01-01 was a Thursday). */
function week(day: Day): Days {
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return { first: monday, last: monday + 6 }
}

function calendarSpan(day: Day, unit: 'month' | 'year'): Days {
  const date = new Date(day * DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const first = unit === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year, 0, 1)
  const next = unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)
  return { first: first / DAY, last: next / DAY - 1 }
}

/** "since 3 October" has no end, "before 3 October" no beginning. */
function openEnds({ first, last }: Days, before: string, today: Day): Partial<Days> {
  if (/\b(?:since|after)\s*$/i.test(before)) return { first, last: Math.max(first, today) }
  if (/\b(?:before|until|till)\s*$/i.test(before)) return { last }
  return { first, last: Math.min(last, Math.max(first, today)) }
}

/**
 * What happens on one day is printed on that day or the next, so the day after the last belongs to the window.
 * Both bounds are widened by the zone's offset: articles that give only a day stand at its midnight in UTC.
 */
function windowOf({ first, last }: Partial<Days>, offset: number): TimeWindow {
  const minute = 60_000
  return {
    ...(first === undefined ? {} : { from: first * DAY - Math.max(0, offset) * minute }),
    ...(last === undefined ? {} : { to: (last + 2) * DAY + Math.max(0, -offset) * minute }),
    label: label(first, last === undefined ? undefined : last + 1),
  }
}

function label(first: Day | undefined, last: Day | undefined): string {
  const dateOf = (day: Day | undefined) => new Date((day ?? 0) * DAY).toISOString().slice(0, 10)
  if (first === undefined) return `until ${formatDay(dateOf(last))}`
  if (last === undefined) return `since ${formatDay(dateOf(first))}`
  return formatSpan(dateOf(first), dateOf(last)) ?? ''
}
