// "And the day before?": the date beside the one that was asked about, in words that stand in the question.

import { DAY_MS } from '../../news/day-ms.ts'
import { formatDay } from '../../news/news-date.ts'
import { type Day, type Days, monthAround } from '../understanding/calendar.ts'
import { DAYS_TO_PRINT, type TimeWindow } from '../understanding/time-window.ts'

const BESIDE =
  /^(?:(?:what|how) about |and |on |in )?(?:the )?(?:(?<prior>previous|preceding)|(?<next>next|following)|a)? ?(?<unit>day|week|month)(?: (?:(?<before>before|earlier)|(?<after>after|later|afterwards))(?: that)?)?\W*$/i

/** For example `on 21 Nov 2026`. Undefined where the words are no such phrase, or the window has no beginning. */
export function shiftDate(words: string, window: TimeWindow | undefined): string | undefined {
  const { prior, next, unit = '', before, after } = BESIDE.exec(words)?.groups ?? {}
  const step = prior || before ? -1 : next || after ? 1 : 0
  const asked = window && daysOf(window)
  if (step === 0 || !asked) return undefined
  return inWords(shifted(asked, unit.toLowerCase(), step))
}

/** The bounds lie at midnight of some zone: noon tells the day in each. */
function daysOf({ from, to }: TimeWindow): Days | undefined {
  if (from === undefined) return undefined
  const first = Math.floor((from + DAY_MS / 2) / DAY_MS)
  const last = to === undefined ? first : Math.floor((to - DAY_MS / 2) / DAY_MS) - DAYS_TO_PRINT
  return { first, last: Math.max(first, last) }
}

function shifted({ first, last }: Days, unit: string, step: 1 | -1): Days {
  const edge = step < 0 ? first - 1 : last + 1
  switch (unit) {
    case 'week':
      return step < 0 ? { first: edge - 6, last: edge } : { first: edge, last: edge + 6 }
    case 'month':
      return monthAround(edge)
    default:
      return { first: edge, last: edge }
  }
}

function inWords({ first, last }: Days): string {
  return first === last ? `on ${written(first)}` : `from ${written(first)} to ${written(last)}`
}

function written(day: Day): string {
  return formatDay(new Date(day * DAY_MS).toISOString().slice(0, 10))
}
