// Times as a chat shows them.
import type { PagePerson } from '../page-protocol.ts'

/** Whose clock it is; what is absent is as the browser has it. */
export type Reader = Pick<PagePerson, 'timeZone' | 'locale'>

/** Made once for each: a formatter takes longer to make than a message to draw. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The time of day where the reader is, in the way of the reader's language: `9:41 AM`, `09:41`. */
export function formatTime(date: Date, { timeZone, locale }: Reader): string {
  const key = `${locale} ${timeZone}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })
  formats.set(key, format)
  return format.format(date)
}
