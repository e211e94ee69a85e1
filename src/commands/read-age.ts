// Reads an age as a person writes it: 90d, 6w, 18m, 2y.
import { InputError } from '../errors.ts'

const AGE = /^(\d{1,4})\s*(d|days?|w|weeks?|m|months?|y|years?)$/i

/** The instant that long before `now`, both in milliseconds since 1970; months and years by the calendar. */
export function readAge(text: string, now: number): number {
  const [, count = '', unit = ''] = AGE.exec(text.trim()) ?? []
  if (count === '') throw new InputError(`--older-than ${text} is no age: write 90d, 6w, 18m or 2y`)
  const date = new Date(now)
  const number = Number(count)
  if (/^y/i.test(unit)) date.setUTCFullYear(date.getUTCFullYear() - number)
  else if (/^m/i.test(unit)) date.setUTCMonth(date.getUTCMonth() - number)
  else date.setUTCDate(date.getUTCDate() - number * (/^w/i.test(unit) ? 7 : 1))
  return date.getTime()
}
