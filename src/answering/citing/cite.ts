// Verified sentences become posted sentences: sources numbered, every quote with its link.
import { type Article, articleText, cardOf } from '../../news/article.ts'
import type { Citation, Quote } from '../../news/citation.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import type { AnswerSentence } from '../reply.ts'
import { linkToQuote } from './text-fragment.ts'

/**
 * Numbers the articles from 1 in the order in which they are first cited.
 * `articleOf` gives the article that a quote was verified against; `numbers` goes on with what was cited before, and
 * is added to.
 */
export function cite(
  sentences: readonly DraftSentence[],
  articleOf: (quote: Quote) => Article,
  numbers: Map<string, number> = new Map(),
): readonly AnswerSentence[] {
  return sentences.map(({ text, quotes }) => ({
    text,
    citations: quotes.map((quote): Citation => {
      const article = articleOf(quote)
      const number = numbers.get(article.id) ?? numbers.size + 1
      numbers.set(article.id, number)
      return { number, quote, article: cardOf(article), url: linkOf(article, quote) }
    }),
  }))
}

/** A summary's words are not on the publisher's page, so its link carries no fragment. */
function linkOf(article: Article, quote: Quote): string {
  return article.text === 'full' ? linkToQuote(article.url, articleText(article), quote) : article.url
}
