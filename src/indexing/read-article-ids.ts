// The ids of all articles of a table.
import type { Table } from '@lancedb/lancedb'
import { articleBatches } from './article-batches.ts'

export async function readArticleIds(table: Table): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const { rows, value } of articleBatches(table, ['articleId']))
    for (let row = 0; row < rows; row += 1) ids.add(String(value('articleId', row)))
  return ids
}
