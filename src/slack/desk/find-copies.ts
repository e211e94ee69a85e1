// Which other outlets print the same words: copies of one agency's story are one source, and the reader should see it.
import type { Citation } from '../../news/citation.ts'
import { normaliseQuote } from '../../verification/normalise-quote.ts'
import type { Newsroom } from './newsroom.ts'

/** Passages looked at: copies match their own words best, so they come first. */
const LOOKED_AT = 20

/** The outlets' names, each once, without the citation's own. */
export async function findCopies(
  { quote, article }: Citation,
  { search }: Pick<Newsroom, 'search'>,
): Promise<readonly string[]> {
  const wanted = normaliseQuote(quote.text).text
  const found = await search({ words: quote.text, limit: LOOKED_AT })
  const copies = found
    .filter(
      ({ card, passage }) => card.id !== article.id && normaliseQuote(passage.text).text.includes(wanted),
    )
    .map(({ card }) => card.publisher)
  return [...new Set(copies)].filter((publisher) => publisher !== article.publisher)
}
