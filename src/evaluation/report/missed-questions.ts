// The questions that went wrong, for a person to read.
import type { ArticleCard } from '../../news/article.ts'
import type { SetResult } from '../evaluate-set.ts'
import type { OwnOutcome } from '../outcome.ts'

export interface MissedQuestion {
  readonly outcome: OwnOutcome
  /** Place of the first relevant article, from 1; absent where none was found. */
  readonly place?: number
  /** Up to three of the relevant articles that the set holds. */
  readonly wanted: readonly ArticleCard[]
  /** The article that came first; absent where nothing was found. */
  readonly first?: ArticleCard
}

const WANTED_MAX = 3

/** Questions whose first article is not a relevant one: those that found none first, then by place, worst first. */
export function missedQuestions({ set, outcomes }: SetResult): readonly MissedQuestion[] {
  const cards = new Map(set.articles.map(({ article }) => [article.id, article]))
  return outcomes
    .flatMap((outcome) => {
      const { wanted, passages } = outcome
      const place = wanted.rankingOf(passages).findIndex((name) => wanted.articles.has(name)) + 1
      if (wanted.articles.size === 0 || place === 1) return []
      const first = cards.get(passages[0]?.articleId ?? '')
      return {
        outcome,
        ...(place === 0 ? {} : { place }),
        wanted: wanted.found.slice(0, WANTED_MAX).map(({ article }) => article),
        ...(first ? { first } : {}),
      }
    })
    .toSorted((a, b) => (b.place ?? Number.MAX_VALUE) - (a.place ?? Number.MAX_VALUE))
}
