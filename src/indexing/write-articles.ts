// Writes rows of whole articles: appended where none of the articles is held, else in place of what is held.
import type { Table } from '@lancedb/lancedb'
import type { passageTable } from './passage-table.ts'
import { sqlText } from './sql-text.ts'

export interface WriteArticlesOptions {
  readonly table: Table
  readonly articleIds: readonly string[]
  /** Every row of those articles. */
  readonly rows: ReturnType<typeof passageTable>
  readonly isHeld: (articleId: string) => boolean
}

/**
 * In one version of the table; gives its number. Replacing reads the ids of all rows that are held, appending reads
 * none: a first run over a large corpus would take a time that grows with its square.
 */
export async function writeArticles({
  table,
  articleIds,
  rows,
  isHeld,
}: WriteArticlesOptions): Promise<number> {
  if (!articleIds.some(isHeld)) return (await table.add(rows)).version
  const ids = articleIds.map(sqlText).join(', ')
  const { version } = await table
    .mergeInsert('id')
    .whenMatchedUpdateAll()
    .whenNotMatchedInsertAll()
    .whenNotMatchedBySourceDelete({ where: `\`articleId\` IN (${ids})` })
    .execute(rows)
  return version
}
