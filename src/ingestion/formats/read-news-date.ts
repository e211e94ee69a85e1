// Reads the date of one field, whichever way its source writes it.
import { type NewsDate, newsDateSchema } from '../../news/news-date.ts'
import { type DateLineOptions, readDateLine } from './read-date-line.ts'

/** ISO 8601 without its marks, as the XML standards of news have it: `20261102T083000Z`, `20261102`. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** Seconds or milliseconds since 1970, from 2001 on: fewer digits are a number of something else. */
const EPOCH = /^(\d{10}|\d{13})$/

/**
 * The date as the source wrote it if that is ISO 8601, else read in the given language, in English or from
 * numbers; a day unless a time with its zone is given. `undefined` for what is no date, an impossible one
 * ("February 30") or, where the language does not tell, an ambiguous one ("05/06/2023").
 */
export function readNewsDate(text: string, options: DateLineOptions = {}): NewsDate | undefined {
  const given = extended(text.trim().replace(/\[[\w/+-]+\]$/, ''))
  if (given === '') return undefined
  const iso = newsDateSchema.safeParse(given)
  if (iso.success) return iso.data
  if (EPOCH.test(given)) return fromEpoch(Number(given))
  const line = readDateLine(given, options)
  return line?.published ?? line?.updated
}

function extended(text: string): string {
  const [, year, month, day, hour, minute, second = '00', zone] = BASIC.exec(text) ?? []
  if (year === undefined) return text
  const date = `${year}-${month}-${day}`
  return hour === undefined || zone === undefined
    ? date
    : `${date}T${hour}:${minute}:${second}${offset(zone)}`
}

/** `+01` and `+0100` are `+01:00`. */
function offset(zone: string): string {
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return hours === undefined ? 'Z' : `${hours}:${minutes}`
}

function fromEpoch(number: number): NewsDate {
  const milliseconds = number < 1e11 ? number * 1_000 : number
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
