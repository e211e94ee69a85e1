// The points and stretches of time in a sentence.
import type { Span } from '../../news/passage.ts'

export interface TimeSpan extends Span {
  /** The words, lower case and without commas, ordinals and the day of the week; months in three letters. */
  readonly value: string
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const YEAR = '(?:1[4-9]|20)\\d\\d'
const UNIT = '(?:second|minute|hour|day|night|weekend|week|month|year|decade|centur(?:y|ies))s?'
const COUNT =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|(?:a )?few|many|a couple of|dozens of|half an?)'

const POINT = new RegExp(
  [
    `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}|${DAY}(?: of)? ${MONTH}|${MONTH})(?:,? ${YEAR})?(?![\\w])`,
    `(?:(?:the )?(?:early|late|mid|first|second)[- ](?:half of )?)?\\b${YEAR}s?(?:[-–](?:${YEAR}|\\d\\d))?\\b`,
    `\\b(?:last |next |this )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b`,
    '\\b(?:yesterday|today|tonight|tomorrow|noon|midnight)\\b',
    `\\b(?:last|next|this|earlier this|later this|early next|late last) (?:weekend|week|month|year|night|morning|spring|summer|autumn|fall|winter|quarter|season|decade)\\b`,
    `\\b(?:in|within|over|for)? ?${COUNT} ${UNIT} (?:ago|later|earlier|before|after|from now|time)\\b`,
    `\\b(?:in|within) (?:about |the next |around )?${COUNT} ${UNIT}\\b`,
    '\\b(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? (?:1[4-9]|20)\\d\\d\\b',
    '\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b\\.?',
    `\\b(?:shortly |just )?(?:before |after |about )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\\b`,
  ].join('|'),
  'gi',
)

const STRETCH = new RegExp(
  `\\b(?:${COUNT}[ -])(?:and a half |more |long |to \\w+ )?${UNIT}\\b(?:(?:,| and|, and) ${COUNT} ${UNIT})*|\\b(?:since|until|from) (?:${MONTH} )?${YEAR}\\b`,
  'gi',
)

/** Days, months, years, hours of the clock, and words like "next week", in order. */
export function pointsOfTime(text: string): readonly TimeSpan[] {
  return spansOf(POINT, text)
}

/** "six weeks", "since 2019", in order. */
export function stretchesOfTime(text: string): readonly TimeSpan[] {
  return spansOf(STRETCH, text)
}

/** A march, and what may be. */
const NO_MONTH = /^(?:march|may)$/

function spansOf(form: RegExp, text: string): readonly TimeSpan[] {
  const found = Array.from(text.matchAll(form)).filter(([words]) => !NO_MONTH.test(words.trim()))
  return found.map(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length)
    return { start, end: index + words.trimEnd().length, value: valueOfTime(words) }
  })
}

function valueOfTime(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(new RegExp(`^${WEEKDAY},? (?=\\S)`, 'i'), '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/[.,]|\bof\b|\bthe\b/g, ' ')
    .replace(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g, '$1')
  const parts = plain.trim().split(/\s+/)
  // "July 21 2017" and "21 July 2017" are one day.
  return (parts.some((part) => /^\d/.test(part)) ? parts.toSorted() : parts).join(' ')
}
