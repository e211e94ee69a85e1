// Baseline: the engine's full text alone, the question's words as they are over the same table.
import { BooleanQuery, MatchQuery, Occur } from '@lancedb/lancedb'
import { openTable } from '../../indexing/open-table.ts'
import { BASELINE_PASSAGES, type RankingSystem } from './ranking-system.ts'

/**
 * No dates, no conversation, nothing tuned; the scores of headline and text are added (the engine's own query over
 * several columns takes the higher one, which finds far less). `close` it after use.
 */
export async function openFullTextBaseline(uri: string): Promise<RankingSystem & { close(): void }> {
  const { connection, table } = await openTable({ uri })
  return {
    name: 'LanceDB full text',
    async rank({ text }) {
      const query = new BooleanQuery([
        [Occur.Should, new MatchQuery(text, 'headline')],
        [Occur.Should, new MatchQuery(text, 'text')],
      ])
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
