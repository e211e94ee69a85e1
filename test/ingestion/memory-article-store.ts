// An ArticleStore in memory that remembers what was asked of it.
import type { ArticleStore } from '../../src/ingestion/article-store.ts'
import type { Article } from '../../src/news/article.ts'
import type { PreparedArticle } from '../../src/news/prepared-article.ts'

export class MemoryArticleStore implements ArticleStore {
  readonly stored = new Map<string, PreparedArticle>()
  /** How many articles each call of `put` brought. */
  readonly puts: number[] = []
  readonly removals: (readonly string[])[] = []
  /** Ids of articles that were taken down. */
  readonly taken = new Set<string>()

  async lock(): Promise<Disposable> {
    return { [Symbol.dispose]: () => {} }
  }

  async known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>> {
    return new Map(
      [...this.stored].map(([id, { article, source }]) => [id, { version: article.version, source }]),
    )
  }

  async article(id: string): Promise<Article | undefined> {
    return this.stored.get(id)?.article
  }

  async blocked(): Promise<ReadonlySet<string>> {
    return this.taken
  }

  async put(articles: readonly PreparedArticle[]): Promise<void> {
    this.puts.push(articles.length)
    for (const prepared of articles) this.stored.set(prepared.article.id, prepared)
  }

  async remove(articleIds: readonly string[]): Promise<void> {
    this.removals.push(articleIds)
    for (const id of articleIds) this.stored.delete(id)
  }

  headlines(): readonly string[] {
    return [...this.stored.values()].map(({ article }) => article.headline).sort()
  }
}
