// Stretches of time that the date library does not read: years, seasons, quarters, decades, "the past three weeks".

import { DAY_MS } from '../../news/day-ms.ts'
import { type Day, type Days, dayOf, weekAround, yearsFrom } from './calendar.ts'

export interface SpanRead {
  readonly days: Days
  /** As the question writes it, and where. */
  readonly words: string
  readonly index: number
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, i) => [word, i + 1],
  ),
)

/** "a few", "several": so many. */
const FEW = 4

const UNIT_DAYS: Readonly<Record<string, number>> = { hour: 1, day: 1, week: 7, month: 30.5, year: 365.25 }

/** Month in which each begins, from 0, in the north; it lasts three. */
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 }

type Reader = readonly [form: RegExp, read: (groups: readonly string[], today: Day) => Days | undefined]

const YEAR = '(?:19|20)\\d\\d'

const READERS: readonly Reader[] = [
  [
    /\b(?:over|in|during|within|for|of) the (?:last|past) (?:(\d+|[a-z]+) )?(hour|day|week|month|year|decade)s?\b/gi,
    ([count = 'a', unit = ''], today) => rolling(count, unit, today),
  ],
  [
    /\b(?:the )?(?:last|past) (\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple of) (hour|day|week|month|year)s\b/gi,
    ([count = '', unit = ''], today) => rolling(count, unit, today),
  ],
  [/\b(?:this |the )past (week|month|year)\b/gi, ([unit = ''], today) => rolling('a', unit, today)],
  [
    /\b(?:this (?:morning|afternoon|evening)|earlier today)\b/gi,
    (_, today) => ({ first: today, last: today }),
  ],
  [/\bin recent (days|weeks|months)\b/gi, ([unit = ''], today) => rolling('few', unit.slice(0, -1), today)],
  [
    new RegExp(`\\b(?:from|between) (${YEAR}) (?:to|and|until|through) (${YEAR})\\b`, 'gi'),
    ([first, last]) => yearsFrom(Number(first), Number(last)),
  ],
  [
    /\bin the (?:early |mid-?|late )?((?:19|20)\d)0['’]?s\b/gi,
    ([decade]) => yearsFrom(Number(decade) * 10, Number(decade) * 10 + 9),
  ],
  [
    new RegExp(`\\b(?:(?:in|the) )?(first|second) half of (${YEAR})\\b`, 'gi'),
    ([half = '', year]) => months(Number(year), /first/i.test(half) ? 0 : 6, 6),
  ],
  [
    new RegExp(`\\b(?:Q([1-4])|(first|second|third|fourth) quarter)(?: of)? (${YEAR})\\b`, 'gi'),
    ([number, word = '', year]) => months(Number(year), (number ? Number(number) - 1 : ordinal(word)) * 3, 3),
  ],
  [
    new RegExp(
      `\\b(?:(?:in|during) )?(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})\\b`,
      'gi',
    ),
    ([season = '', year]) => months(Number(year), SEASONS[season.toLowerCase()] ?? 0, 3),
  ],
  [/\blast (spring|summer|autumn|fall|winter)\b/gi, ([season = ''], today) => lastSeason(season, today)],
  [
    /\b(?:over|during|at|on) the weekend\b|\b(?:this|last|past) weekend\b/gi,
    (_, today) => ({ first: weekAround(today).first - 2, last: weekAround(today).first - 1 }),
  ],
  [
    new RegExp(
      `\\b(?:in|during|throughout|since|before|until|after|by|of) (${YEAR})\\b(?! (?-i:[A-Z]))`,
      'gi',
    ),
    ([year]) => yearsFrom(Number(year)),
  ],
]

/** All that are found, in the order of the readers; they may overlap. */
export function readSpans(question: string, today: Day): readonly SpanRead[] {
  return READERS.flatMap(([form, read]) =>
    Array.from(question.matchAll(form), (match) => {
      const days = read(match.slice(1), today)
      return days ? [{ days, words: match[0], index: match.index }] : []
    }).flat(),
  )
}

function rolling(count: string, unit: string, today: Day): Days | undefined {
  const word = count.toLowerCase()
  const number = /^\d+$/.test(word)
    ? Number(word)
    : /^(?:few|several|couple of)$/.test(word)
      ? FEW
      : NUMBERS[word]
  const length = unit.toLowerCase() === 'decade' ? 3652.5 : UNIT_DAYS[unit.toLowerCase()]
  if (number === undefined || length === undefined) return undefined
  return { first: today - Math.ceil(number * length), last: today }
}

function months(year: number, first: number, count: number): Days {
  return { first: dayOf(year, first), last: dayOf(year, first + count) - 1 }
}

function ordinal(word: string): number {
  return ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase())
}

/** The newest of that season that is over or has begun. */
function lastSeason(season: string, today: Day): Days {
  const year = new Date(today * DAY_MS).getUTCFullYear()
  const begins = SEASONS[season.toLowerCase()] ?? 0
  const candidates = [year, year - 1, year - 2].map((some) => months(some, begins, 3))
  return candidates.find(({ last }) => last < today) ?? months(year - 2, begins, 3)
}
