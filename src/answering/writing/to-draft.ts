// A model's sentence as a draft: each quote found in its passage, to the letter and whole.
import type { Quote } from '../../news/citation.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import { normaliseQuote } from '../../verification/normalise-quote.ts'
import { locateQuote } from '../citing/locate-quote.ts'
import type { Proposal } from './answer-form.ts'
import type { PresentedEvidence } from './present-evidence.ts'

/** Words left out in the middle; each part is looked for by itself. */
const ELLIPSIS = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*/

/**
 * Quotes become the article's own sentences around them, each once. A quote that stands in one other passage alone is
 * that passage's: models slip in ids, and what they are checked against is where their words stand. A sentence that only
 * repeats words of a quote becomes that whole, as a clause by itself may say something else. What stands in no given
 * passage is kept as the model gave it, for verification to name.
 */
export function toDraft({ text: written, support }: Proposal, presented: PresentedEvidence): DraftSentence {
  const text = plain(written)
  const quotes = support
    .flatMap(({ passage: id, quote }) =>
      quote.split(ELLIPSIS).flatMap((part) => (part === '' ? [] : [quoteOf(part, id, presented)])),
    )
    .filter((quote, i, all) => all.findIndex((other) => isSame(other, quote)) === i)
  const wanted = normaliseQuote(text).text
  const holder = quotes.find((quote) => wanted !== '' && normaliseQuote(quote.text).text.includes(wanted))
  return holder ? { text: holder.text, quotes: [holder] } : { text, quotes }
}

/** On one line, without control characters, what no reader sees, and the marks of bold that models are fond of. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}|\p{Default_Ignorable_Code_Point}|\*\*/gu, '')
    .trim()
}

function quoteOf(words: string, id: string, { evidenceOf, shown }: PresentedEvidence): Quote {
  const named = evidenceOf(id)?.passage
  const located = named && locateQuote(words, named)
  if (located) return located
  const elsewhere = shown.flatMap(({ passage }) => locateQuote(words, passage) ?? [])
  const [only] = elsewhere
  if (only && elsewhere.length === 1) return only
  return { passageId: named?.id ?? id, text: words, start: 0, end: words.length }
}

function isSame(a: Quote, b: Quote): boolean {
  return a.passageId === b.passageId && a.start === b.start && a.end === b.end && a.text === b.text
}
