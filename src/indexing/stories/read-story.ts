// Reads the articles of one story.
import type { Table } from '@lancedb/lancedb'
import { type ArticleCard, articleCardSchema } from '../../news/article.ts'
import { instantOf } from '../../news/news-date.ts'
import { sqlText } from '../sql-text.ts'

/** The oldest first; withdrawn ones are left out. */
export async function readStory(table: Table, articleId: string): Promise<readonly ArticleCard[]> {
  const [own] = await table
    .query()
    .where(`\`articleId\` = ${sqlText(articleId)} AND position = 0`)
    .select(['story'])
    .toArray()
  if (!own) return []
  const rows = await table
    .query()
    .where(`story = ${sqlText(own.story)} AND position = 0`)
    .select(['card', 'cluster', 'story'])
    .toArray()
  return rows
    .map(({ card, cluster, story }) => ({ ...articleCardSchema.parse(JSON.parse(card)), cluster, story }))
    .filter(({ withdrawn }) => !withdrawn)
    .toSorted((a, b) => instantOf(a.publishedAt) - instantOf(b.publishedAt) || (a.id < b.id ? -1 : 1))
}
