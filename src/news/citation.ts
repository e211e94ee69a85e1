// The link between a sentence that is posted and the words of an article that support it.
import type { ArticleCard } from './article.ts'
import type { Span } from './passage.ts'

/** A quote that stands in an article, word for word, at `start` to `end` of the article's text. */
export interface Quote extends Span {
  readonly passageId: string
  readonly text: string
}

export interface Citation {
  /** The number of the source in this reply, from 1; citations of one article share it. */
  readonly number: number
  readonly quote: Quote
  readonly article: ArticleCard
  /** The article's original URL, with a text fragment that opens at the quote where the text is in full. */
  readonly url: string
}
