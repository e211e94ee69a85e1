// Days as numbers, and the stretches of the calendar that questions name.
import { DAY_MS } from '../../news/day-ms.ts'

/** A calendar day counted from 1970-01-01. */
export type Day = number

export interface Days {
  readonly first: Day
  readonly last: Day
}

/** Months count from 0; values beyond a year's run on into the next, as in `Date.UTC`. */
export function dayOf(year: number, month = 0, date = 1): Day {
  return Date.UTC(year, month, date) / DAY_MS
}

/** Monday to Sunday around a day (1970-01-01 was a Thursday). */
export function weekAround(day: Day): Days {
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return { first: monday, last: monday + 6 }
}

export function monthAround(day: Day): Days {
  const [year, month] = yearAndMonth(day)
  return { first: dayOf(year, month), last: dayOf(year, month + 1) - 1 }
}

export function yearAround(day: Day): Days {
  return yearsFrom(yearAndMonth(day)[0])
}

/** From the first day of a year to the last of another, by default the same. */
export function yearsFrom(first: number, last = first): Days {
  return { first: dayOf(first), last: dayOf(last + 1) - 1 }
}

function yearAndMonth(day: Day): readonly [number, number] {
  const date = new Date(day * DAY_MS)
  return [date.getUTCFullYear(), date.getUTCMonth()]
}
