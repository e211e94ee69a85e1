// Finds the sentences of a text: the unit that passages are made of and quotes are taken from.
import type { Span } from '../../news/passage.ts'
import { endsWithAbbreviation } from './ends-with-abbreviation.ts'
import { segmentStarts } from './segment-starts.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'

/** In characters, about four words: an exclamation inside a quotation, not a statement of its own. */
const TINY = 24

/** A mark behind which a sentence may begin. */
const MARK = /[.!?…]/g

/** Behind a mark. UAX #29 sees no boundary before a figure, since no capital follows: "in 2020. 500 people". */
const TO_FIGURE = /(?<=[\p{L}\p{N}%)\]]\.)["”’)\]]*\s+(?=["“‘([]*[$€£¥]?\d)/uy

/**
 * Behind a mark, up to a sentence starter only. UAX #29 does not take an ellipsis for the end of a sentence, and scraping
 * loses spaces: "on Monday.The vote", which before any other word may be an address ("Jane.Doe@…").
 */
const TO_STARTER = /(?:(?<=…)["”’)\]]*\s+|(?<=\p{Ll}{2}[.!?])["”’]?)(?=\p{Lu}\p{Ll}*[\s,])/uy

const EMPTY_LINE = /\n[^\S\n]*\n\s*/g

/** "“Why?” Smith asked." */
const ATTRIBUTION =
  /^(?:\p{Lu}\S*\s+){1,3}(?:said|says|asked|asks|added|told|wrote|replied|answered|shouted|cried|tweeted)\b/u

/**
 * The sentences in order, as offsets into `text`. They do not overlap, cover every character that is not white
 * space, and neither begin nor end with white space. An empty line always ends a sentence.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  let paragraphStart = 0
  const takeParagraph = (paragraphEnd: number) => {
    const paragraph = text.slice(paragraphStart, paragraphEnd)
    let start = 0
    for (const end of sentenceEnds(paragraph)) {
      const span = trimmedSpan(text, paragraphStart + start, paragraphStart + end)
      if (span.end > span.start) spans.push(span)
      start = end
    }
  }
  for (const gap of text.matchAll(EMPTY_LINE)) {
    takeParagraph(gap.index)
    paragraphStart = gap.index + gap[0].length
  }
  takeParagraph(text.length)
  return spans
}

/** Where the sentences of one paragraph end, its own end being the last. */
function sentenceEnds(paragraph: string): readonly number[] {
  const candidates = candidateEnds(paragraph)
  if (candidates.length === 0) return [paragraph.length]
  candidates.push(paragraph.length)
  const ends: number[] = []
  const isQuoting = QUOTATION_MARK.test(paragraph)
  let start = 0
  let checked = 0
  let inQuotation = false
  for (const [position, end] of candidates.entries()) {
    if (isQuoting) inQuotation = isInQuotation(inQuotation, paragraph.slice(checked, end))
    checked = end
    const before = paragraph.slice(start, end).trim()
    const after = paragraph.slice(end).trimStart()
    const next = paragraph.slice(end, candidates[position + 1]).trim()
    if (after && (goesOn(before, after) || (inQuotation && isTiny(before, next)))) continue
    if (!after && !hasWord(before)) ends.pop()
    ends.push(end)
    start = end
  }
  return ends
}

/** Every place inside where a sentence may end, in order. A closing quotation mark or bracket stays with its sentence. */
function candidateEnds(paragraph: string): number[] {
  const isInside = (end: number) => end > 0 && end < paragraph.length
  const ends = segmentStarts(paragraph)
    .map((end) => closed(paragraph, end))
    .filter(isInside)
  const others = endsBesideRules(paragraph)
    .map((end) => closed(paragraph, end))
    .filter(isInside)
  return others.length === 0 ? ends : [...new Set([...ends, ...others])].sort((a, b) => a - b)
}

function endsBesideRules(paragraph: string): readonly number[] {
  const ends: number[] = []
  for (const { index } of paragraph.matchAll(MARK)) {
    const figure = endOf(TO_FIGURE, paragraph, index + 1)
    if (figure !== undefined) ends.push(figure)
    const starter = endOf(TO_STARTER, paragraph, index + 1)
    if (starter === undefined) continue
    const word = /^\p{L}+/u.exec(paragraph.slice(starter, starter + 20))?.[0] ?? ''
    if (SENTENCE_STARTERS.has(word.toLowerCase())) ends.push(starter)
  }
  return ends
}

/** Where the match of a sticky pattern ends. */
function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function closed(paragraph: string, end: number): number {
  return end + (/^["”’»)\]]+(?=\s|$)/.exec(paragraph.slice(end, end + 8))?.[0].length ?? 0)
}

function goesOn(before: string, after: string): boolean {
  if (!hasWord(before) || /^\(?\d{1,3}[.)]$/.test(before) || /^\p{Ll}/u.test(after)) return true
  return endsWithAbbreviation(before, after) || (/[!?…]["”’]$/.test(before) && ATTRIBUTION.test(after))
}

function isTiny(before: string, next: string): boolean {
  const quoted = before.slice(Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')) + 1)
  return quoted.length <= TINY || next.length <= TINY
}

const QUOTATION_MARK = /["“”]/

function isInQuotation(before: boolean, text: string): boolean {
  let inQuotation = before
  for (const [mark] of text.matchAll(/["“”]/g)) inQuotation = mark === '"' ? !inQuotation : mark === '“'
  return inQuotation
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  return { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length }
}
