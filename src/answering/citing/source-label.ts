// Who published an article and when, in the words that stand beside every citation.
import type { ArticleCard } from '../../news/article.ts'
import { formatDay } from '../../news/news-date.ts'

const kinds: Readonly<Record<ArticleCard['kind'], string | undefined>> = {
  report: undefined,
  analysis: 'Analysis',
  opinion: 'Opinion',
  'press-release': 'Press release',
}

/** For example `AFP via The Moscow Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary`. */
export function sourceLabel({ agency, publisher, publishedAt, updatedAt, kind, text }: ArticleCard): string {
  const updated = updatedAt ? `updated ${formatDay(updatedAt)}` : undefined
  const parts = [
    agency && agency !== publisher ? `${agency} via ${publisher}` : publisher,
    formatDay(publishedAt),
    updated,
    kinds[kind],
    text === 'summary' ? 'summary' : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}
