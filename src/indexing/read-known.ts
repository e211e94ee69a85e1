// Version and source of every article of a table, by which a run of ingestion knows what is new.
import type { Table } from '@lancedb/lancedb'
import { articleBatches } from './article-batches.ts'

type Known = { readonly version: string; readonly source: string }

export async function readKnown(table: Table): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>()
  const sources = new Map<string, string>()
  for await (const { rows, value } of articleBatches(table, ['articleId', 'version', 'source']))
    for (let row = 0; row < rows; row += 1) {
      const source = String(value('source', row))
      // One text for all articles of a file: as many copies would be held as there are articles.
      if (!sources.has(source)) sources.set(source, source)
      known.set(String(value('articleId', row)), {
        version: String(value('version', row)),
        source: sources.get(source) ?? source,
      })
    }
  return known
}
