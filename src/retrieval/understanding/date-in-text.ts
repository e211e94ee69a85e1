// Whether a text names a day: later reports of a dated event are not of that date, and say it.
import { DAY_MS } from '../../news/day-ms.ts'
import type { TimeWindow } from './time-window.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A window of one day, with the day after for the morning's papers, and the slack of a time zone. */
const ONE_DAY_MAX = 3 * DAY_MS

/** The pattern of the day that a window begins with, as news English writes it; undefined for longer windows. */
export function dayPattern({ from, to }: Pick<TimeWindow, 'from' | 'to'>): RegExp | undefined {
  if (from === undefined || to === undefined || to - from > ONE_DAY_MAX) return undefined
  // Windows east of UTC begin the evening before.
  const date = new Date(from + DAY_MS / 2)
  const month = `${MONTHS[date.getUTCMonth()]}[a-z]{0,6}\\.?`
  const day = `${date.getUTCDate()}(?:st|nd|rd|th)?`
  return new RegExp(`\\b(?:${month} ${day}|${day} (?:of )?${month})\\b`, 'i')
}
