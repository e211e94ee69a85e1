// Reads which articles belong together, of all that are held.
import type { Table } from '@lancedb/lancedb'
import type { Story } from '../../news/story.ts'

/** One article alone is no story. */
const ARTICLES_MIN = 2

/** Those of several articles, the story with the newest article first. */
export async function readStories(table: Table): Promise<readonly Story[]> {
  const rows = await table
    .query()
    .where('position = 0')
    .select(['articleId', 'publisher', 'publishedAt', 'story'])
    .toArray()
  const byStory = Map.groupBy(rows, ({ story }) => String(story))
  return Array.from(byStory, ([id, told]) => toStory(id, told))
    .filter(({ articles }) => articles.length >= ARTICLES_MIN)
    .toSorted((one, two) => newestOf(two) - newestOf(one) || (one.id < two.id ? -1 : 1))
}

function toStory(
  id: string,
  rows: readonly Record<'articleId' | 'publisher' | 'publishedAt', unknown>[],
): Story {
  const articles = rows.map(({ articleId, publisher, publishedAt }) => ({
    id: String(articleId),
    publisher: String(publisher),
    publishedAt: Number(publishedAt),
  }))
  return { id, articles: articles.toSorted((one, two) => two.publishedAt - one.publishedAt) }
}

function newestOf({ articles }: Story): number {
  return articles[0]?.publishedAt ?? 0
}
