// The names of the months and the days of the week in a language, as dates are written in it.

export interface CalendarNames {
  /** In lower case, without a point; the number of the month from 1. */
  readonly months: ReadonlyMap<string, number>
  /** In lower case, without a point. */
  readonly weekdays: ReadonlySet<string>
}

const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
]

const WEEKDAY_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short' },
]

/** A Monday. */
const [YEAR, MONDAY] = [2026, 5]

const known = new Map<string, CalendarNames>()

/**
 * Of the Unicode CLDR, which Node holds for every language: whatever case a date asks for ("maj", "maja") and in full
 * or short. `language` is a tag of BCP 47; for one that is unknown to Node, English names.
 */
export function calendarNames(language: string): CalendarNames {
  const names = known.get(language) ?? read(language)
  known.set(language, names)
  return names
}

function read(language: string): CalendarNames {
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const format of formatsOf(language, MONTH_FORMS))
    for (let month = 1; month <= 12; month += 1) {
      const name = partOf(format, 'month', Date.UTC(YEAR, month - 1, 15))
      if (/\p{L}/u.test(name) && !/^\d/.test(name)) months.set(name, month)
    }
  for (const format of formatsOf(language, WEEKDAY_FORMS))
    for (let day = 0; day < 7; day += 1)
      weekdays.add(partOf(format, 'weekday', Date.UTC(YEAR, 0, MONDAY + day)))
  return { months, weekdays }
}

function formatsOf(language: string, forms: readonly Intl.DateTimeFormatOptions[]) {
  const tag = `${language}-u-ca-gregory-nu-latn`
  return forms.map((form) => new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' }))
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', at: number): string {
  const value = format.formatToParts(at).find((part) => part.type === type)?.value ?? ''
  return value.toLowerCase().replace(/\.$/, '')
}
