// One text as several outlets print it: the original and its copies.
import type { ArticleCard } from './article.ts'

export interface CopyCluster {
  /** As `ArticleCard.cluster` names it. */
  readonly cluster: string
  /** The agency's own article where that is held, else the one that was published first. */
  readonly original: ArticleCard
  /** Those published first come first; none where nobody else prints it. */
  readonly others: readonly ArticleCard[]
}
