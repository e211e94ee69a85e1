// Takes rows out of a table so that no file holds them any more: not only marked as deleted, as the engine does.
import { setTimeout as wait } from 'node:timers/promises'
import type { Table } from '@lancedb/lancedb'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

export interface EraseRowsOptions {
  readonly table: Table
  /** The column that names a row: `id` of the passages. */
  readonly key: string
  readonly articleIds: readonly string[]
  /** Builds the table's indexes anew: they hold the words of rows that are gone. */
  readonly reindex: (table: Table) => Promise<void>
  /** Milliseconds left to readers of the version before, whose files then go. */
  readonly grace: number
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

const IDS_AT_ONCE = 1_000

/** Rows written anew in one version. */
const ROWS_AT_ONCE = 5_000

/** The upper half of a row's id numbers the fragment of the table, a file of its own, that the row stands in. */
const FRAGMENT_BITS = 32n

/**
 * Deletes the rows, then writes what else stood in the same files anew, and removes the old files with every earlier
 * version. Compaction alone would keep a file of which less than a tenth was deleted.
 */
export async function eraseRows({
  table,
  key,
  articleIds,
  reindex,
  grace,
  clock,
}: EraseRowsOptions): Promise<void> {
  const fragments = new Set<bigint>()
  for (const ids of inGroups(articleIds, IDS_AT_ONCE)) {
    const where = `\`articleId\` IN (${ids.map(sqlText).join(', ')})`
    for await (const { rowId } of rowIds(table, key, where)) fragments.add(rowId >> FRAGMENT_BITS)
    await table.delete(where)
  }
  await rewrite(table, key, fragments)
  await reindex(table)
  // Whatever makes a version comes before the wait: readers take up a new one within seconds, and then the old ones go.
  await table.optimize()
  await wait(grace)
  await table.optimize({ cleanupOlderThan: new Date(clock()), deleteUnverified: true })
}

async function rewrite(table: Table, key: string, fragments: ReadonlySet<bigint>): Promise<void> {
  const beside: string[] = []
  for await (const { name, rowId } of rowIds(table, key))
    if (fragments.has(rowId >> FRAGMENT_BITS)) beside.push(name)
  for (const names of inGroups(beside, ROWS_AT_ONCE)) {
    const rows = await table
      .query()
      .where(`\`${key}\` IN (${names.map(sqlText).join(', ')})`)
      .toArrow()
    await table.mergeInsert(key).useIndex(false).whenMatchedUpdateAll().execute(rows)
  }
}

async function* rowIds(
  table: Table,
  key: string,
  where?: string,
): AsyncGenerator<{ readonly name: string; readonly rowId: bigint }> {
  const all = table.query().withRowId().select([key, '_rowid'])
  for await (const batch of where === undefined ? all : all.where(where))
    for (const row of batch) yield { name: String(row[key]), rowId: BigInt(row._rowid) }
}
