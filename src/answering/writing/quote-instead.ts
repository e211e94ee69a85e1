// What is left of a sentence that says more than its quotes: the quotes themselves.
import type { DraftSentence } from '../../verification/draft-sentence.ts'

/** More would be an excerpt, not an answer. */
const QUOTES_MAX = 2

/** Each quote as a sentence of its own, the model's strongest first. */
export function quoteInstead({ quotes }: DraftSentence): readonly DraftSentence[] {
  return quotes.slice(0, QUOTES_MAX).map((quote) => ({ text: quote.text, quotes: [quote] }))
}
