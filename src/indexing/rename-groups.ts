// Gives groups of articles, clusters of copies or stories, the name of the group that they have turned out to be.
import type { Table } from '@lancedb/lancedb'
import { inGroups } from './in-groups.ts'
import { sqlText } from './sql-text.ts'

export interface RenameGroupsOptions {
  readonly table: Table
  readonly column: 'cluster' | 'story'
  /** From the name that goes to the one that stays. */
  readonly renamed: ReadonlyMap<string, string>
}

const NAMES_AT_ONCE = 500

/** In a version of the table for each name that stays. Names that no row bears cost nothing. */
export async function renameGroups({ table, column, renamed }: RenameGroupsOptions): Promise<void> {
  const borne = new Set<string>()
  for (const names of inGroups([...renamed.keys()], NAMES_AT_ONCE)) {
    const where = `position = 0 AND ${column} IN (${names.map(sqlText).join(', ')})`
    for (const row of await table.query().where(where).select([column]).toArray())
      borne.add(String(row[column]))
  }
  const byStaying = Map.groupBy(borne, (name) => renamed.get(name) ?? name)
  for (const [staying, names] of byStaying)
    await table.update({
      where: `${column} IN (${names.map(sqlText).join(', ')})`,
      values: { [column]: staying },
    })
}
