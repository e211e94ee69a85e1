// What the bot's windows into the articles need beside answers.
import type { Article, ArticleCard } from '../../news/article.ts'
import type { Census } from '../../news/census.ts'
import type { CopyCluster } from '../../news/copy-cluster.ts'
import type { Coverage } from '../../news/coverage.ts'
import type { FindCandidates } from '../../retrieval/ranking/find-candidates.ts'

/** `PassageIndex` is one. Every call may throw `IndexUnreadableError`. */
export interface Newsroom {
  coverage(): Promise<Coverage>
  census(): Promise<Census>
  /** Undefined where it is not held (any more). */
  article(id: string): Promise<Article | undefined>
  /** The copies of each of these articles, by article id. */
  copies(articleIds: readonly string[]): Promise<ReadonlyMap<string, CopyCluster>>
  /** As they are now, by article id. */
  cards(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>>
  /** Another number after each change of what is held. */
  version(): Promise<number>
  readonly search: FindCandidates
}
