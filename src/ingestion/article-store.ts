// Where ingestion puts articles.
import type { Article } from '../news/article.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'

/** Where articles are kept: what ingestion needs of an index. */
export interface ArticleStore {
  /** Keeps other writers out until it is disposed; rejects where another writes. */
  lock(): Promise<Disposable>
  /** What is stored, by article id. */
  known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>>
  /** The whole article, also one that was withdrawn; undefined where it is not stored. */
  article(id: string): Promise<Article | undefined>
  /** The ids of articles that were taken down and must not come back. */
  blocked(): Promise<ReadonlySet<string>>
  /** Adds or replaces these articles, with all their passages, in one atomic step. */
  put(articles: readonly PreparedArticle[]): Promise<void>
  /** Removes these articles; ids that are not stored are no fault. */
  remove(articleIds: readonly string[]): Promise<void>
}
