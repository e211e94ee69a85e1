// Finds the sentences of a text: the unit that passages are made of and quotes are taken from.
import type { Span } from '../../news/passage.ts'
import { endsWithAbbreviation } from './ends-with-abbreviation.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'

/** Unicode's rules (UAX #29); ICU's list of abbreviations is not reachable through `Intl`. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** In characters, about four words: an exclamation inside a quotation, not a statement of its own. */
const TINY = 24

/** UAX #29 sees no boundary before a figure, since no capital follows: "in 2020. 500 people". */
const BEFORE_FIGURE = /(?<=[\p{L}\p{N}%)\]]\.["”’)\]]*)\s+(?=["“‘([]*[$€£¥]?\d)/gu

/**
 * Boundaries before a sentence starter only. UAX #29 does not take an ellipsis for the end of a sentence, and scraping
 * loses spaces: "on Monday.The vote", which before any other word may be an address ("Jane.Doe@…").
 */
const BEFORE_STARTER = /(?:(?<=…["”’)\]]*)\s+|(?<=\p{Ll}{2}[.!?]["”’]?))(?=\p{Lu}\p{Ll}*[\s,])/gu

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
  for (const gap of [...text.matchAll(/\n[^\S\n]*\n\s*/g), { 0: '', index: text.length }]) {
    const paragraph = text.slice(paragraphStart, gap.index)
    let start = 0
    for (const end of sentenceEnds(paragraph)) {
      const span = trimmedSpan(text, paragraphStart + start, paragraphStart + end)
      if (span.end > span.start) spans.push(span)
      start = end
    }
    paragraphStart = gap.index + gap[0].length
  }
  return spans
}

/** Where the sentences of one paragraph end, its own end being the last. */
function sentenceEnds(paragraph: string): readonly number[] {
  const ends: number[] = []
  const candidates = [...candidateEnds(paragraph), paragraph.length]
  let start = 0
  let checked = 0
  let inQuotation = false
  for (const [position, end] of candidates.entries()) {
    inQuotation = isInQuotation(inQuotation, paragraph.slice(checked, end))
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

/** Every place where a sentence may end, in order. A closing quotation mark or bracket stays with its sentence. */
function candidateEnds(paragraph: string): readonly number[] {
  const ends = segmentStarts(paragraph)
  for (const gap of paragraph.matchAll(BEFORE_FIGURE)) ends.push(gap.index + gap[0].length)
  for (const gap of paragraph.matchAll(BEFORE_STARTER)) {
    const end = gap.index + gap[0].length
    const word = /^\p{L}+/u.exec(paragraph.slice(end, end + 20))?.[0] ?? ''
    if (SENTENCE_STARTERS.has(word.toLowerCase())) ends.push(end)
  }
  const closed = ends.map(
    (end) => end + (/^["”’»)\]]+(?=\s|$)/.exec(paragraph.slice(end, end + 8))?.[0].length ?? 0),
  )
  return [...new Set(closed)].filter((end) => end > 0 && end < paragraph.length).sort((a, b) => a - b)
}

/** By `containing`, which costs a quarter of what the iterator of V8 does: it is most of the work of ingestion. */
function segmentStarts(paragraph: string): number[] {
  const segments = segmenter.segment(paragraph)
  const starts: number[] = []
  for (let at = 0; at < paragraph.length; ) {
    starts.push(at)
    at += segments.containing(at)?.segment.length ?? paragraph.length
  }
  return starts
}

function goesOn(before: string, after: string): boolean {
  if (!hasWord(before) || /^\(?\d{1,3}[.)]$/.test(before) || /^\p{Ll}/u.test(after)) return true
  return endsWithAbbreviation(before, after) || (/[!?…]["”’]$/.test(before) && ATTRIBUTION.test(after))
}

function isTiny(before: string, next: string): boolean {
  const quoted = before.slice(Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')) + 1)
  return quoted.length <= TINY || next.length <= TINY
}

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
