// Dates as a chat shows them: a message's day, seen from today.

interface CalendarDayOptions {
  readonly now: Date
  /** IANA name; the browser's own where it is left out. */
  readonly timeZone?: string | undefined
}

/** `Today`, `Yesterday`, `Saturday, November 22` or, in another year, `Monday, November 24, 2025`. */
export function calendarDay(date: Date, { now, timeZone }: CalendarDayOptions): string {
  const day = isoDay(date, timeZone)
  const today = isoDay(now, timeZone)
  if (day === today) return 'Today'
  if (day === dayBefore(today)) return 'Yesterday'
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return new Intl.DateTimeFormat('en', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year,
    timeZone,
  }).format(date)
}

/** Made once for each time zone: every message of a channel asks for its day. */
const isoFormats = new Map<string | undefined, Intl.DateTimeFormat>()

/** Sweden's way of writing a date is ISO 8601's. */
function isoDay(date: Date, timeZone: string | undefined): string {
  const format = isoFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone })
  isoFormats.set(timeZone, format)
  return format.format(date)
}

function dayBefore(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
