// Reads the copies of articles: who else prints them, and whose they are.
import type { Table } from '@lancedb/lancedb'
import { type ArticleCard, articleCardSchema } from '../../news/article.ts'
import type { CopyCluster } from '../../news/copy-cluster.ts'
import { originalFirst } from '../../news/original-first.ts'
import { sqlText } from '../sql-text.ts'
import { readClusters } from './read-clusters.ts'

/** By article id; copies of each other share one value. An article that is not held is absent. */
export async function readCopies(
  table: Table,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, CopyCluster>> {
  const names = await readClusters(table, articleIds)
  if (names.size === 0) return new Map()
  const rows = await table
    .query()
    .where(`cluster IN (${[...new Set(names.values())].map(sqlText).join(', ')}) AND position = 0`)
    .select(['card', 'cluster'])
    .toArray()
  const cards = rows.map(({ card, cluster }) => ({ ...articleCardSchema.parse(JSON.parse(card)), cluster }))
  const clusters = new Map(
    [...Map.groupBy(cards, ({ cluster }) => cluster)].map(([name, members]) => [
      name,
      clusterOf(name, members),
    ]),
  )
  return new Map(
    [...names].flatMap(([id, name]) => {
      const cluster = clusters.get(name)
      return cluster ? [[id, cluster] as const] : []
    }),
  )
}

/** The agency's own article is the original; where it is not held, what was published first. */
function clusterOf(cluster: string, members: readonly ArticleCard[]): CopyCluster {
  const [original, ...others] = originalFirst(members)
  return { cluster, original: original as ArticleCard, others }
}
