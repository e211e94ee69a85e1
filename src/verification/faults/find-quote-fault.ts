// Whether a quote stands where it says it stands.
import { type Article, articleText } from '../../news/article.ts'
import type { Quote } from '../../news/citation.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { Finding } from '../finding.ts'
import { isWithheld } from '../is-withheld.ts'
import { normaliseQuote } from '../normalise-quote.ts'
import { splitAtEllipses } from '../reading/split-at-ellipses.ts'
import { findSpliceFault } from './find-splice-fault.ts'

/** Shorter "quotes" are found anywhere and prove nothing. */
const QUOTE_CHARACTERS_MIN = 12

/** The longest sentence of the demonstration and the public news sets is well below; longer is a pasted page. */
const QUOTE_CHARACTERS_MAX = 1_000

/**
 * Undefined where the quote is within the length bounds, stands in the passage that it names (white space, quotation
 * marks and Unicode forms aside), equals the article's text at its offsets to the letter, and is not withheld.
 */
export function findQuoteFault(
  quote: Quote,
  found: Evidence | undefined,
  articles: ReadonlyMap<string, Article>,
): Finding | undefined {
  if (!found) return { fault: 'unknown-passage', reason: `${quote.passageId} is not among the evidence` }
  const article = articles.get(found.card.id)
  if (!article) return { fault: 'article-gone', reason: `article ${found.card.id} is no longer held` }
  const { passage } = found
  const { text } = normaliseQuote(quote.text)
  if (text.length < QUOTE_CHARACTERS_MIN)
    return { fault: 'too-short', reason: `the quote has ${text.length} characters` }
  if (text.length > QUOTE_CHARACTERS_MAX)
    return { fault: 'too-long', reason: `the quote has ${text.length} characters` }
  const isVerbatim = normaliseQuote(passage.text).text.includes(text)
  if (!isVerbatim && splitAtEllipses(text).length < 2)
    return { fault: 'not-in-passage', reason: `the quote does not stand in passage ${passage.id}` }
  const isWithin = passage.start <= quote.start && quote.start < quote.end && quote.end <= passage.end
  if (!isWithin || (isVerbatim && articleText(article).slice(quote.start, quote.end) !== quote.text))
    return { fault: 'wrong-offsets', reason: `the article’s text at ${quote.start} is another` }
  const splice = isVerbatim ? undefined : findSpliceFault(quote, passage)
  if (splice) return splice
  return isWithheld(passage, quote)
    ? {
        fault: 'withheld',
        reason:
          'the quote is withheld: it speaks to language models, holds a link or is a notice of the publisher’s own',
      }
    : undefined
}
