// Finds quoted words in a passage, whatever the typography, and gives the article's own sentence around them.
import type { Quote } from '../../news/citation.ts'
import type { Passage } from '../../news/passage.ts'
import { normaliseQuote } from '../../verification/normalise-quote.ts'

/** Fewer characters stand in any sentence; the same bound as verification has for a quote. */
const CHARACTERS_MIN = 12

/** Words spread over more sentences than this are a pasted passage, not a quote. */
const SENTENCES_MAX = 2

/**
 * The whole sentence (or two neighbours) that holds the quote, to the letter and with its offsets; undefined where
 * the words do not stand there. Whole, so that nothing is cut off that would turn its meaning.
 */
export function locateQuote(quote: string, passage: Passage): Quote | undefined {
  const { text: wanted } = normaliseQuote(quote)
  const { text, offsets } = normaliseQuote(passage.text)
  const at = wanted.length < CHARACTERS_MIN ? -1 : text.indexOf(wanted)
  if (at < 0) return undefined
  const from = passage.start + (offsets[at] ?? 0)
  const to = passage.start + (offsets[at + wanted.length - 1] ?? 0)
  const around = passage.sentences.filter(({ start, end }) => start <= to && from < end)
  const [first, last] = [around[0], around.at(-1)]
  if (!first || !last || around.length > SENTENCES_MAX) return undefined
  const span = { start: first.start, end: last.end }
  return {
    passageId: passage.id,
    ...span,
    text: passage.text.slice(span.start - passage.start, span.end - passage.start),
  }
}
