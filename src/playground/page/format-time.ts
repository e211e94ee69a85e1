// Times as a chat shows them.
import type { PagePerson } from '../page-protocol.ts'

/** Whose clock it is; what is absent is as the browser has it. */
export type Reader = Pick<PagePerson, 'timeZone' | 'locale'>

/** The time of day where the reader is, in the way of the reader's language: `9:41 AM`, `09:41`. */
export function formatTime(date: Date, { timeZone, locale }: Reader): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date)
}
