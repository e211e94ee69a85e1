// Which other outlets print the article: copies of one text are one source, and the reader should see it.
import type { ArticleCard } from '../../news/article.ts'
import type { Newsroom } from './newsroom.ts'

/** The outlets' names, each once, without the article's own; the original's first. */
export async function findCopies(
  { id, publisher }: ArticleCard,
  newsroom: Pick<Newsroom, 'copies'>,
): Promise<readonly string[]> {
  const cluster = (await newsroom.copies([id])).get(id)
  if (!cluster) return []
  const printed = [cluster.original, ...cluster.others].map((card) => card.publisher)
  return [...new Set(printed)].filter((name) => name !== publisher)
}
