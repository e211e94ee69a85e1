// Baseline: the engine's full text alone, the question's words as they are over the same table.
import { MultiMatchQuery } from '@lancedb/lancedb'
import { openTable } from '../indexing/open-table.ts'
import { BASELINE_PASSAGES, type RankingSystem } from './ranking-system.ts'

/** No dates, no conversation, nothing tuned; headline and text count alike. `close` it after use. */
export async function openFullTextBaseline(uri: string): Promise<RankingSystem & { close(): void }> {
  const { connection, table } = await openTable({ uri })
  return {
    name: 'LanceDB full text',
    async rank({ text }) {
      const query = new MultiMatchQuery(text, ['headline', 'text'])
      const rows = await table
        .query()
        .fullTextSearch(query)
        .select(['id', 'articleId', '_score'])
        .limit(BASELINE_PASSAGES)
        .toArray()
      return rows.map(({ id, articleId }) => ({ passageId: String(id), articleId: String(articleId) }))
    },
    close() {
      table.close()
      connection.close()
    },
  }
}
