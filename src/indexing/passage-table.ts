// Articles with their passages as the Arrow table that the engine takes in.
import { cardOf } from '../news/article.ts'
import type { ArticleVersion } from '../news/article-version.ts'
import { instantOf } from '../news/news-date.ts'
import type { Passage } from '../news/passage.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import { arrow } from './arrow.ts'
import { arrowTable, type Columns } from './arrow-table.ts'
import { passageSchema } from './passage-schema.ts'
import { VECTOR_COLUMN, vectorField } from './vector-column.ts'
import type { VectorSpace } from './vector-space.ts'

export interface PlacedArticle extends PreparedArticle {
  /** Of copies. */
  readonly cluster: string
  /** Of articles about one event. */
  readonly story: string
  /** The versions before this one. */
  readonly history: readonly ArticleVersion[]
}

/**
 * One row a passage, in order, without vectors; where the table has room for some, that has to be said, for the engine
 * keeps the old value of a column that is not named.
 */
export function passageTable(articles: readonly PlacedArticle[], space?: VectorSpace) {
  const { fields, metadata } = passageSchema
  const columns = columnsOf(articles)
  if (!space) return arrowTable(passageSchema, columns)
  const schema = new arrow.Schema([...fields, vectorField(space)], metadata)
  return arrowTable(schema, { ...columns, [VECTOR_COLUMN]: ofPassages(articles, () => null) })
}

/** Column by column, without an object for each row. */
function columnsOf(articles: readonly PlacedArticle[]): Columns {
  return {
    id: ofPassages(articles, ({ id }) => id),
    articleId: ofArticles(articles, ({ article }) => article.id),
    position: ofPassages(articles, ({ position }) => position),
    headline: ofArticles(articles, ({ article }) => article.headline),
    text: ofPassages(articles, ({ text }) => text),
    start: ofPassages(articles, ({ start }) => start),
    end: ofPassages(articles, ({ end }) => end),
    sentences: ofPassages(articles, ({ sentences }) => sentences.flatMap(({ start, end }) => [start, end])),
    publishedAt: ofArticles(articles, ({ article }) => instantOf(article.publishedAt)),
    publisher: ofArticles(articles, ({ article }) => article.publisher),
    agency: ofArticles(articles, ({ article }) => article.agency),
    section: ofArticles(articles, ({ article }) => article.section),
    card: ofArticles(articles, ({ article }) => JSON.stringify(cardOf(article))),
    article: ofFirst(articles, ({ article }) => JSON.stringify(article)),
    version: ofArticles(articles, ({ article }) => article.version),
    source: ofArticles(articles, ({ source }) => source),
    cluster: ofArticles(articles, ({ cluster }) => cluster),
    story: ofArticles(articles, ({ story }) => story),
    history: ofFirst(articles, ({ history }) => (history.length > 0 ? JSON.stringify(history) : null)),
  }
}

function ofPassages(articles: readonly PlacedArticle[], read: (passage: Passage) => unknown): unknown[] {
  const values: unknown[] = []
  for (const { passages } of articles) for (const passage of passages) values.push(read(passage))
  return values
}

/** The same for all passages of an article. */
function ofArticles(
  articles: readonly PlacedArticle[],
  read: (article: PlacedArticle) => unknown,
): unknown[] {
  const values: unknown[] = []
  for (const placed of articles) {
    const value = read(placed)
    for (const _ of placed.passages) values.push(value)
  }
  return values
}

/** On the row of position 0 alone. */
function ofFirst(articles: readonly PlacedArticle[], read: (article: PlacedArticle) => unknown): unknown[] {
  const values: unknown[] = []
  for (const placed of articles) {
    const value = read(placed)
    for (const { position } of placed.passages) values.push(position === 0 ? value : null)
  }
  return values
}
