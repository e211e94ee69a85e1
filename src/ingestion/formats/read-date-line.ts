// Reads a line that holds the dates of an article and nothing else: "Published May 22, 2023, updated …".
import type { ParsedComponents } from 'chrono-node'
import * as en from 'chrono-node/en'
import { type NewsDate, newsDateSchema } from '../../news/news-date.ts'
import { FOREIGN_LABELS, FOREIGN_UPDATE } from '../languages/date-labels.ts'
import { toEnglishDate } from '../languages/to-english-date.ts'

export interface DateLine {
  readonly published?: NewsDate
  readonly updated?: NewsDate
}

export interface DateLineOptions {
  /** A tag of BCP 47: of the names of months, and of the order of numbers. Bare `en` and none leave an order open. */
  readonly language?: string | undefined
}

/** Longer than any date line with two dates, times and labels; body paragraphs are seldom shorter. */
const LONGEST_DATE_LINE = 160

const UPDATE_LABEL = /\b(?:updated?|modified|revised|edited|corrected)\b/i

/** What may stand around the dates: labels, link words, bare clock times, time zones, reading time. */
const GLUE =
  /\b(?:first|last|originally|published|publication|posted|publish|created|filed|issued|updated?|modified|revised|edited|corrected|dated?|time|local|moscow|on|at|and|the|of|min(?:ute)?s?|read|mon|tue|wed|thu|fri|sat|sun|[ap]\.?m\b\.?|\d{1,2}(?:[:.h]?\d{2})?|[A-Z]{2,5}(?:[+-]\d+)?)\b/g

/** "05/06/2023" is a day in May to one reader and in June to another: it is no date here. */
const AMBIGUOUS_DAY = /\b(?!(\d\d?)\/\1\/)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-]\d{4}\b/

/**
 * The dates of the line, or `undefined` where it holds anything else, no date, or a date that does not exist.
 * A date is a day, unless the line gives a clock time with its zone.
 */
export function readDateLine(line: string, { language = 'en' }: DateLineOptions = {}): DateLine | undefined {
  if (line.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(line)) return undefined
  if (language === 'en') return readEnglish(line)
  // A page may be in one language and its dates in the form of another: machines write English.
  return readEnglish(toEnglishDate(line, language), { isForeign: true }) ?? readEnglish(line)
}

function readEnglish(line: string, { isForeign = false } = {}): DateLine | undefined {
  if (AMBIGUOUS_DAY.test(line)) return undefined
  const text = dayFirst(line)
    .replaceAll(/[|•·–—]/g, ',')
    .replaceAll(/\(([^()]*)\)/g, ' $1 ')
  let rest = ''
  let position = 0
  const dates: { published?: NewsDate; updated?: NewsDate } = {}
  for (const found of en.strict.parse(text)) {
    const before = text.slice(position, found.index)
    rest += `${before} `
    position = found.index + found.text.length
    const date = newsDate(found.start)
    if (!date || !/\d{4}/.test(found.text)) continue
    const isUpdate = UPDATE_LABEL.test(before) || (isForeign && FOREIGN_UPDATE.test(before))
    dates[isUpdate ? 'updated' : 'published'] ??= date
  }
  rest += text.slice(position)
  const bare = lowerCaseLabels(rest).replaceAll(GLUE, '')
  const onlyDates = !/[\p{L}\p{N}]/u.test(isForeign ? bare.replaceAll(FOREIGN_LABELS, '') : bare)
  return onlyDates && (dates.published || dates.updated) ? dates : undefined
}

/** Labels are matched in any case, time zones only in capitals. */
function lowerCaseLabels(text: string): string {
  return text.replaceAll(/\b[A-Z][a-z]+|[A-Z]{6,}\b/g, (word) => word.toLowerCase())
}

/** Days written with dots are day first everywhere: chrono's English would read "05.06.2023" as 6 May. */
function dayFirst(text: string): string {
  return text.replaceAll(
    /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g,
    (_, day: string, month: string, year: string) => {
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    },
  )
}

function newsDate(found: ParsedComponents): NewsDate | undefined {
  if (!found.isCertain('day') || !found.isCertain('month') || !found.isCertain('year')) return undefined
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0')
  const day = `${found.get('year')}-${two(found.get('month'))}-${two(found.get('day'))}`
  const offset = found.isCertain('hour') ? found.get('timezoneOffset') : null
  const clock = `T${two(found.get('hour'))}:${two(found.get('minute'))}:${two(found.get('second'))}`
  const written = offset === null ? day : `${day}${clock}${offsetText(offset)}`
  return newsDateSchema.safeParse(written).data
}

/** Minutes east of Greenwich as ISO 8601 writes them: `+02:00`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
