// How much of a table its index holds.
import type { Table } from '@lancedb/lancedb'

export interface MergeState {
  /** Rows. */
  readonly merged: number
  readonly unmerged: number
}

/** None of either where there is no such index. Rejects with the engine's own failure. */
export async function mergeState(table: Table, index: string): Promise<MergeState> {
  const { numIndexedRows = 0, numUnindexedRows = 0 } = (await table.indexStats(index)) ?? {}
  return { merged: numIndexedRows, unmerged: numUnindexedRows }
}
