// Which cluster of copies each of some articles belongs to.
import type { Table } from '@lancedb/lancedb'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

const READ_AT_ONCE = 1_000

/** By article id; an article that is not held is absent. */
export async function readClusters(
  table: Table,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const clusters = new Map<string, string>()
  for (const ids of inGroups(articleIds, READ_AT_ONCE)) {
    const rows = table
      .query()
      .where(`position = 0 AND \`articleId\` IN (${ids.map(sqlText).join(', ')})`)
      .select(['articleId', 'cluster'])
    for await (const batch of rows)
      for (const { articleId, cluster } of batch) clusters.set(String(articleId), String(cluster))
  }
  return clusters
}
