// What answering needs of the articles held.
import type { Article, ArticleCard } from '../news/article.ts'
import type { CopyCluster } from '../news/copy-cluster.ts'
import type { Coverage } from '../news/coverage.ts'
import type { Outlet } from '../news/outlet.ts'
import type { FindCandidates } from '../retrieval/ranking/find-candidates.ts'

/** `PassageIndex` is one. Every call may throw `IndexUnreadableError`. */
export interface Corpus {
  readonly search: FindCandidates
  /** Undefined where it is not held (any more). */
  article(id: string): Promise<Article | undefined>
  coverage(): Promise<Coverage>
  /** The copies of each of these articles, by article id; an article that is not held is absent. */
  copies(articleIds: readonly string[]): Promise<ReadonlyMap<string, CopyCluster>>
  /** The articles about the same event as this one, itself among them, the oldest first; none where it is not held. */
  story(articleId: string): Promise<readonly ArticleCard[]>
  /** The publishers, agencies and sections held; the same list until the corpus changes. */
  outlets(): Promise<readonly Outlet[]>
}
