// Finds the dates of a text and the days that they mean, read as of the day of its article.

import * as en from 'chrono-node/en'
import { DAY_MS } from '../../news/day-ms.ts'
import { dayOf, type NewsDate } from '../../news/news-date.ts'
import type { Span } from '../../news/passage.ts'

/** A calendar day, counted from 1970-01-01. */
type Day = number

export interface DaysRead extends Span {
  readonly text: string
  /** The days that it may mean, both ends included: one day, a week, a month, a year. */
  readonly first: Day
  readonly last: Day
}

const WEEK = 7

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:night|week|month|year)|(?:days?|weeks?|months?|years?) (?:ago|from now))\b/i
const YEAR = /\b(?:1[5-9]|20)\d\d\b(?!\s?(?:people|homes|tonnes|metres|jobs|%))/g

const FUTURE =
  /\b(?:will|shall|would|next|is to|are to|due|set to|scheduled|expected|plans?|planned|by)\b|['’]ll\b/i

/**
 * Each written date in order. A weekday is the last one up to the article's own day, or the next one where its
 * clause speaks of the future; a month without a year likewise. Clock times and durations are no dates.
 */
export function readDays(text: string, publishedAt: NewsDate): readonly DaysRead[] {
  const today = Date.parse(`${dayOf(publishedAt)}T00:00:00Z`) / DAY_MS
  const reference = { instant: new Date((today + 0.5) * DAY_MS), timezone: 0 }
  const read = en.casual.parse(text, reference).flatMap(({ index, text: words, start, end }) => {
    if (!(MONTH.test(words) || WEEKDAY.test(words) || RELATIVE.test(words))) return []
    const span = spanOfWords(index, words)
    const isAhead = FUTURE.test(clauseAround(text, index))
    const days = spanOf(words, dateOf(start), today, isAhead, start.isCertain('year'))
    const last = end ? dateOf(end) : undefined
    return [{ ...span, first: days.first, last: Math.max(days.last, last ?? days.last) }]
  })
  return [...read, ...yearsIn(text, read)].toSorted((a, b) => a.start - b.start)
}

/** Chrono takes figures before a weekday for an hour: "3–1 on Saturday". */
function spanOfWords(index: number, words: string) {
  const day = MONTH.test(words)
    ? undefined
    : /(?:(?:last|next|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.exec(words)
  const text = day?.[0] ?? words
  const start = index + (day?.index ?? 0)
  return { start, end: start + text.length, text }
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null
}

function dateOf(components: Components): Day {
  return (
    Date.UTC(components.get('year') ?? 1970, (components.get('month') ?? 1) - 1, components.get('day') ?? 1) /
    DAY_MS
  )
}

function spanOf(words: string, day: Day, today: Day, isAhead: boolean, hasYear: boolean) {
  if (RELATIVE.test(words) && !WEEKDAY.test(words) && !MONTH.test(words)) return relativeSpan(words, day)
  if (MONTH.test(words)) {
    const dated = hasYear ? day : nearest(day, today, isAhead)
    return /\d/.test(words.replace(/\b\d{4}\b/, '')) ? { first: dated, last: dated } : monthOf(dated)
  }
  if (/\blast\b/i.test(words) || /\bnext\b/i.test(words)) return { first: day, last: day }
  const behind = today - ((((today - day) % WEEK) + WEEK) % WEEK)
  const weekday = isAhead ? (behind === today ? today : behind + WEEK) : behind
  return { first: weekday, last: weekday }
}

function relativeSpan(words: string, day: Day) {
  if (/week/i.test(words)) return { first: day - 3, last: day + 3 }
  if (/month/i.test(words)) return monthOf(day)
  if (/year/i.test(words)) return yearOf(new Date(day * DAY_MS).getUTCFullYear())
  return { first: day, last: day }
}

/** A day without a year: the one nearest to the article's own, behind it unless the future is spoken of. */
function nearest(day: Day, today: Day, isAhead: boolean): Day {
  const date = new Date(day * DAY_MS)
  const years = [-1, 0, 1].map(
    (step) =>
      Date.UTC(new Date(today * DAY_MS).getUTCFullYear() + step, date.getUTCMonth(), date.getUTCDate()) /
      DAY_MS,
  )
  const fitting = years.filter((one) => (isAhead ? one >= today : one <= today + 1))
  return fitting.reduce(
    (best, one) => (Math.abs(one - today) < Math.abs(best - today) ? one : best),
    fitting[0] ?? day,
  )
}

function monthOf(day: Day) {
  const date = new Date(day * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { first: Date.UTC(year, month, 1) / DAY_MS, last: Date.UTC(year, month + 1, 0) / DAY_MS }
}

function yearOf(year: number) {
  return { first: Date.UTC(year, 0, 1) / DAY_MS, last: Date.UTC(year, 11, 31) / DAY_MS }
}

function yearsIn(text: string, others: readonly Span[]): readonly DaysRead[] {
  return Array.from(text.matchAll(YEAR), ({ 0: year, index }) => ({
    start: index,
    end: index + year.length,
    text: year,
    ...yearOf(Number(year)),
  })).filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end))
}

function clauseAround(text: string, index: number): string {
  const from = Math.max(
    0,
    ...[...text.slice(0, index).matchAll(/[,;:—–]|\b(?:but|which|who|after|while|and)\b/g)].map(
      (gap) => gap.index,
    ),
  )
  const to = text.slice(index).search(/[,;:—–]|\b(?:but|which|who|after|while|and)\b/)
  return text.slice(from, to < 0 ? text.length : index + to)
}
