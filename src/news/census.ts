// What a corpus is made of: who published how much, when, and what came last.
import type { ArticleCard } from './article.ts'
import type { NewsDate } from './news-date.ts'

export interface PublisherCount {
  readonly publisher: string
  readonly articles: number
  readonly earliest: NewsDate
  readonly latest: NewsDate
}

export interface DayCount {
  /** `2026-11-23`, in UTC. */
  readonly day: string
  readonly articles: number
}

export interface Census {
  /** Most articles first. */
  readonly publishers: readonly PublisherCount[]
  /** Those with articles, the newest first. */
  readonly days: readonly DayCount[]
  /** The articles published last, the newest first; some dozens at most. */
  readonly newest: readonly ArticleCard[]
}
