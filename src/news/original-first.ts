// In which order the copies of one text came about.
import type { ArticleCard } from './article.ts'
import { instantOf } from './news-date.ts'

/** The agency's own article first, then those that were published first; of equal ones, by id. */
export function originalFirst<Card extends ArticleCard>(copies: readonly Card[]): readonly Card[] {
  const agencies = new Set(copies.flatMap(({ agency }) => agency ?? []))
  const isOthers = ({ publisher }: ArticleCard) => (agencies.has(publisher) ? 0 : 1)
  return copies.toSorted(
    (one, other) =>
      isOthers(one) - isOthers(other) ||
      instantOf(one.publishedAt) - instantOf(other.publishedAt) ||
      (one.id < other.id ? -1 : 1),
  )
}
