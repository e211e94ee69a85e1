// A report of a known event, for the measurement of stories.
import type { PreparedArticle } from '../../src/news/prepared-article.ts'

export interface Report {
  readonly event: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly prepared: PreparedArticle
}
