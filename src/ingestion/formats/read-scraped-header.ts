// Reads what stands between the headline and the body of a scraped article: authors, dates, the first caption.
import { headerInEnglish } from './header-in-english.ts'
import { isPhotoCaption } from './is-photo-caption.ts'
import type { RawArticle } from './raw-article.ts'
import { readByLine } from './read-by-line.ts'
import { type DateLineOptions, readDateLine } from './read-date-line.ts'
import type { ScrapedLine } from './scraped-line.ts'

export interface ScrapedHeader {
  readonly fields: Pick<RawArticle, 'byline' | 'agency' | 'published' | 'updated'>
  readonly captions: readonly string[]
  /** The lines of the body, a standfirst among them. */
  readonly rest: readonly ScrapedLine[]
}

type HeaderLine =
  | { readonly kind: 'author'; readonly byline?: string; readonly agency?: string; readonly date?: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'reading-time' }
  | { readonly kind: 'caption'; readonly text: string; readonly lines: number }

/** Lines. Authors, dates, a caption, a section, a standfirst fit in; a date further down is looked for last. */
const HEADER_LINES = 10

/** Characters. A line before the date that is shorter and no sentence is a section or a button: "World", "Share". */
const SHORTEST_STANDFIRST = 40

/** Characters. A sentence above a credit that stands alone is the caption, unless it is as long as a lede. */
const LONGEST_CAPTION_SENTENCE = 120

/** Capitalised words and strokes, no text: "Jane Doe / AFP", "Photo by Jane Doe". */
const CREDIT_ALONE = /^(?:(?:[\p{Lu}\d@([]\S*|\/|of|the|for|and|de|von|van|al|by|via)(?:\s+|$)){1,10}$/u

const READING_TIME = /^\d{1,2}[\s-]min(?:ute)?s?\s+read$/i

/** No sentence goes on from the standfirst into the body. */
const END_OF_STANDFIRST: ScrapedLine = { kind: 'heading', text: '', gap: 'empty-line' }

/** Written like a day, in lower case: an impossible one ("february 30, 2023") is a fault to report, not body text. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const LOOKS_LIKE_A_DATE = new RegExp(
  String.raw`^(?:(?:published|posted|date)\b[\s:]*)?(?:[a-z]+day,?\s+)?(?:${MONTH}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+${MONTH}\.?,?\s+\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4})[\d\s:.,|()+apm-]*(?:[a-z]{2,5})?$`,
)

/** Takes the header off the lines that follow the headline; its names and dates are read in the language. */
export function readScrapedHeader(
  written: readonly ScrapedLine[],
  { language = 'en' }: DateLineOptions = {},
): ScrapedHeader {
  const lines = written.map((line, at) =>
    language === 'en' || line.kind !== 'text' || at >= HEADER_LINES
      ? line
      : { ...line, text: headerInEnglish(line.text, language) },
  )
  const dateAt = lines.slice(0, HEADER_LINES).findIndex((line) => line.kind === 'text' && isDate(line.text))
  const found: HeaderLine[] = []
  const rest: ScrapedLine[] = []
  let at = 0
  for (let line = lines[at]; line; line = lines[at]) {
    const header = readHeaderLine(lines, at, !found.some(({ kind }) => kind === 'caption'))
    if (!header && at >= dateAt) break
    if (header) found.push(header)
    else if (isStandfirst(line)) rest.push(line)
    at += header?.kind === 'caption' ? header.lines : 1
  }
  if (rest.length > 0) rest.push(END_OF_STANDFIRST)
  rest.push(...lines.slice(at))
  if (!found.some((line) => line.kind === 'date' || (line.kind === 'author' && line.date)))
    found.push(...takeLateDate(rest))
  const captions = found.flatMap((line) => (line.kind === 'caption' ? [line.text] : []))
  return { fields: fieldsOf(found), captions, rest }
}

function readHeaderLine(
  lines: readonly ScrapedLine[],
  at: number,
  isFirstCaption: boolean,
): HeaderLine | undefined {
  const line = lines[at]
  if (line?.kind !== 'text') return undefined
  if (READING_TIME.test(line.text)) return { kind: 'reading-time' }
  const author = readByLine(line.text)
  if (author) return { kind: 'author', ...author }
  if (isDate(line.text)) return { kind: 'date', text: line.text }
  if (isFirstCaption && lines[at + 1]) return readFirstCaption(line.text, lines[at + 1], lines[at + 2])
  return isPhotoCaption(line.text) ? { kind: 'caption', text: line.text, lines: 1 } : undefined
}

/** A caption on one line, or with its credit on the next. */
function readFirstCaption(text: string, next?: ScrapedLine, afterNext?: ScrapedLine): HeaderLine | undefined {
  const nextText = next?.kind === 'text' ? next.text : ''
  if (isPhotoCaption(text, { inHeader: true })) {
    const isHalfSentence = !isPhotoCaption(text) && startsLow(nextText)
    return isHalfSentence ? undefined : { kind: 'caption', text, lines: 1 }
  }
  const isCaptionText = text.length <= LONGEST_CAPTION_SENTENCE && !startsLow(afterNext?.text ?? '')
  const isRestOfCaption = isPhotoCaption(nextText) && (!isSentence(text) || CREDIT_ALONE.test(nextText))
  return isCaptionText && isRestOfCaption
    ? { kind: 'caption', text: `${text} ${nextText}`, lines: 2 }
    : undefined
}

function isStandfirst({ kind, text }: ScrapedLine): boolean {
  return kind === 'text' && (isSentence(text) || text.length >= SHORTEST_STANDFIRST)
}

/** The first line further down that holds a date and nothing else; it is taken out of `lines`. */
function takeLateDate(lines: ScrapedLine[]): readonly HeaderLine[] {
  const at = lines.findIndex(({ kind, text }) => kind === 'text' && readDateLine(text) !== undefined)
  return at < 0 ? [] : lines.splice(at, 1).map(({ text }) => ({ kind: 'date', text }))
}

function fieldsOf(lines: readonly HeaderLine[]): ScrapedHeader['fields'] {
  const authors = lines.filter((line) => line.kind === 'author')
  const written = lines.flatMap((line) => (line.kind === 'date' ? [line.text] : []))
  const texts = [...written, ...authors.flatMap(({ date }) => date ?? [])]
  const dates = texts.map((text) => readDateLine(text))
  return {
    byline: listed(authors.flatMap(({ byline }) => byline ?? [])),
    agency: listed(authors.flatMap(({ agency }) => agency ?? [])),
    published: dates.find((date) => date?.published)?.published ?? texts.find((_, at) => !dates[at]),
    updated: dates.find((date) => date?.updated)?.updated,
  }
}

function listed(names: readonly string[]): string | undefined {
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined
}

function isDate(text: string): boolean {
  return readDateLine(text) !== undefined || LOOKS_LIKE_A_DATE.test(text.toLowerCase())
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text)
}

function startsLow(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}
