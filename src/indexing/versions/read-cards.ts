// The cards of articles by their ids, as they are now.
import type { Table } from '@lancedb/lancedb'
import { type ArticleCard, articleCardSchema } from '../../news/article.ts'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

const READ_AT_ONCE = 1_000

/** By article id, with its cluster and story; also of articles that were withdrawn. One that is not held is absent. */
export async function readCards(
  table: Table,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, ArticleCard>> {
  const cards = new Map<string, ArticleCard>()
  for (const ids of inGroups(articleIds, READ_AT_ONCE)) {
    const rows = table
      .query()
      .where(`position = 0 AND \`articleId\` IN (${ids.map(sqlText).join(', ')})`)
      .select(['articleId', 'card', 'cluster', 'story'])
    for await (const batch of rows)
      for (const { articleId, card, cluster, story } of batch)
        cards.set(String(articleId), { ...articleCardSchema.parse(JSON.parse(card)), cluster, story })
  }
  return cards
}
