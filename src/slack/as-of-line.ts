// The line that says what moment a reply speaks for and where it looked.
import type { Reply } from '../answering/reply.ts'
import { formatDay } from '../news/news-date.ts'
import { limits } from './limits.ts'
import { shorten } from './shorten.ts'
import { strings } from './strings.ts'

/** For example `As of 23 Nov 2026 · searched 1-7 Nov 2026`, the day being that of the asker's time zone. */
export function asOfLine({ asOf, window }: Pick<Reply, 'asOf' | 'window'>, timeZone: string): string {
  const line = strings.asOf(formatDay(dayIn(timeZone, new Date(asOf))))
  return window ? `${line} · ${strings.searched(shorten(window.label, limits.tight.remark))}` : line
}

/** The calendar day as `2026-11-23`, which is how Sweden writes it. */
function dayIn(timeZone: string, instant: Date): string {
  return instant.toLocaleDateString('sv-SE', { timeZone })
}
