// A stretch of days in as few words as it needs.
import { formatDay, type NewsDate } from './news-date.ts'

/**
 * `1 Sep - 22 Nov 2026`, `1-22 Nov 2026` within a month, `22 May 2023 - 22 Nov 2026` across years, one day
 * alone. Undefined where an end is unknown.
 */
export function formatSpan(earliest: NewsDate | undefined, latest: NewsDate | undefined): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  const [first, last] = [formatDay(earliest), formatDay(latest)]
  if (first === last) return first
  const [day, month, year] = first.split(' ')
  if (!last.endsWith(` ${year}`)) return `${first} - ${last}`
  return last.endsWith(` ${month} ${year}`) ? `${day}-${last}` : `${day} ${month} - ${last}`
}
