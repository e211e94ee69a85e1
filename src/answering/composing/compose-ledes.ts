// What articles report, in the words that they begin with: for a headline or an address without a question.
import type { ArticleCard } from '../../news/article.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import { type Composition, NO_COMPOSITION } from './composition.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { quoteWhole } from './quote-whole.ts'

/** News tells the most important first. */
const SENTENCES = 3

/** Of each, where several are wanted. */
const SENTENCES_OF_SEVERAL = 2

const ARTICLES_MAX = 3

/** The first sentences of each article that may be quoted, in the order of the articles. */
export function composeLedes(articles: readonly ArticleCard[], evidence: readonly Evidence[]): Composition {
  const wanted = articles.slice(0, ARTICLES_MAX)
  const count = wanted.length > 1 ? SENTENCES_OF_SEVERAL : SENTENCES
  const ledes = wanted.flatMap(({ id }) =>
    evidence.filter(({ card, passage }) => card.id === id && passage.position === 0),
  )
  const draft = ledes.flatMap((lede) =>
    quotableSentences({ evidence: [lede], terms: [] })
      .slice(0, count)
      .map(quoteWhole),
  )
  return { ...NO_COMPOSITION, draft }
}
