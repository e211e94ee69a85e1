// Rewrites the dates of a line in another language as English and ISO 8601 have them, so that one reader reads all.
import { calendarNames } from './calendar-names.ts'
import { dayOrder } from './day-order.ts'

/** Between day, month and year: "5 de mayo de 2026", "5. maja 2026 r.", "ngày 5 tháng 5 năm 2026". */
const LINK = String.raw`(?:[\s.,/]|(?<!\p{L})(?:del?|di|of|den|du|năm)(?!\p{L})|d['’]){0,12}`
/** After the number of a day: "1er", "5.", "5º", "2-го", "5:e". */
const ORDINAL = '(?:er|º|ª|°|:e|-?го|-?ше|e|a)?'

/** "2026年5月5日", "2026년 5월 5일". */
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]/g

/** "14h30", "14.30 Uhr", "klo 14.30", "14:30 uur"; a time needs a zone behind it to count, so its form matters there. */
const CLOCK = /(?<![\d.])([01]?\d|2[0-3])\s?[h:.]\s?([0-5]\d)(?![\d.])(?:\s*(?:uhr|uur|h|hrs|ч)(?!\p{L}))?/giu

/** "à", "um", "a las" between a day and its time. */
const BEFORE_CLOCK = /(\d{4}-\d{2}-\d{2})\D{1,14}(?=\d{2}:\d{2})/g

const DEVANAGARI_ZERO = 0x966

/** Zones as they are called at home. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['mez', 'CET'],
  ['mesz', 'CEST'],
  ['hec', 'CET'],
  ['heec', 'CEST'],
  ['мск', 'MSK'],
  ['msk', 'MSK'],
])

/** The line with its dates as `2026-05-05`, without days of the week; in bare English only what is the same everywhere. */
export function toEnglishDate(line: string, language: string): string {
  const text = westernDigits(line.replaceAll(EAST_ASIAN, (_, year, month, day) => iso(year, month, day)))
  const named = withoutWeekdays(withNumberedMonths(text, language), language)
  return withClocks(inOrder(named, language))
}

function withNumberedMonths(text: string, language: string): string {
  const { months } = calendarNames(language)
  if (months.size === 0) return text
  const names = [...months.keys()].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name))
  const name = String.raw`(?<!\p{L})(?:ב)?(${names.join('|')})(?![\p{L}\d])\.?`
  const numberOf = (month: string) => months.get(month.toLowerCase()) ?? 0
  return text
    .replaceAll(
      new RegExp(String.raw`(?<!\d)(\d{1,2})${ORDINAL}${LINK}${name}${LINK}(\d{4})(?!\d)`, 'giu'),
      (_, day, month, year) => iso(year, numberOf(month), day),
    )
    .replaceAll(
      new RegExp(String.raw`(?<!\d)(\d{4})(?:\s*m\.)?${LINK}${name}${LINK}(\d{1,2})(?!\d)\.?`, 'giu'),
      (_, year, month, day) => iso(year, numberOf(month), day),
    )
    .replaceAll(
      new RegExp(String.raw`${name}\s+(\d{1,2})${ORDINAL}(?:,\s*|\s+)(\d{4})(?!\d)`, 'giu'),
      (_, month, day, year) => iso(year, numberOf(month), day),
    )
}

function withoutWeekdays(text: string, language: string): string {
  const { weekdays } = calendarNames(language)
  const names = [...weekdays].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name))
  return text.replaceAll(new RegExp(String.raw`(?<!\p{L})(?:${names.join('|')})(?!\p{L})\.?,?`, 'giu'), ' ')
}

/** "05/06/2023" where readers of the language agree on its order. */
function inOrder(text: string, language: string): string {
  const order = dayOrder(language)
  return text.replaceAll(
    /(?<![\d/.-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g,
    (written, first, _, second, year) => {
      if (order === undefined) return written
      return order === 'day-first' ? iso(year, second, first) : iso(year, first, second)
    },
  )
}

function withClocks(text: string): string {
  return text
    .replaceAll(CLOCK, (_, hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`)
    .replaceAll(BEFORE_CLOCK, '$1 ')
    .replaceAll(/\p{L}{3,4}/gu, (word) => ZONES.get(word.toLowerCase()) ?? word)
}

function iso(year: string, month: string | number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')} `
}

/** Arabic-Indic, Persian and Devanagari digits. */
function westernDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String(code >= DEVANAGARI_ZERO ? code - DEVANAGARI_ZERO : code & 0xf)
  })
}
