// Who published an article and when, in the words that stand beside every citation.
import type { ArticleCard } from '../../news/article.ts'
import { formatDay } from '../../news/news-date.ts'

const kinds: Readonly<Record<ArticleCard['kind'], string | undefined>> = {
  report: undefined,
  analysis: 'Analysis',
  opinion: 'Opinion',
  'press-release': 'Press release',
}

/** Names up to here; more are counted. */
const NAMED_MAX = 2

/**
 * For example `AFP via The Moscow Times · 22 May 2023 · updated 23 May 2023 · Opinion · summary`; with the other outlets
 * that print it: `AFP via The Moscow Times, also in The Post · 22 May 2023`.
 */
export function sourceLabel(
  { agency, publisher, publishedAt, updatedAt, kind, text }: ArticleCard,
  alsoIn: readonly string[] = [],
): string {
  const updated = updatedAt ? `updated ${formatDay(updatedAt)}` : undefined
  const parts = [
    `${agency && agency !== publisher ? `${agency} via ${publisher}` : publisher}${others(alsoIn)}`,
    formatDay(publishedAt),
    updated,
    kinds[kind],
    text === 'summary' ? 'summary' : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

function others(outlets: readonly string[]): string {
  if (outlets.length === 0) return ''
  return `, also in ${outlets.length > NAMED_MAX ? `${outlets.length} outlets` : outlets.join(' and ')}`
}
