// Removes the files that the last merge of large tables has left behind, which the next merge would remove otherwise.
import { setTimeout as wait } from 'node:timers/promises'
import type { Table } from '@lancedb/lancedb'
import type { Merge } from './create-merge.ts'

export interface SweptTable {
  readonly table: Table
  /** How much it holds, in passages. */
  readonly passages: number
}

export interface SweepTablesOptions {
  readonly tables: readonly SweptTable[]
  readonly merge: Merge
  /** Milliseconds left to readers of what was replaced. */
  readonly grace: number
}

/**
 * A merge packs what was written since the one before by itself, so that the next would pack all of it once more: a
 * first one does that here, and what it has replaced goes with the second, once readers have taken up what is newest.
 */
export async function sweepTables({ tables, merge, grace }: SweepTablesOptions): Promise<void> {
  const cluttered: SweptTable[] = []
  for (const one of tables) if ((await one.table.listVersions()).length > 1) cluttered.push(one)
  if (cluttered.length === 0) return
  for (const { table, passages } of cluttered) await merge(table, { passages, retention: grace })
  await wait(grace)
  for (const { table, passages } of cluttered) await merge(table, { passages, retention: grace })
}
