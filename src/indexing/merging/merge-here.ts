// Merges a table in this process.
import type { Table } from '@lancedb/lancedb'

/** `outdated` in milliseconds since 1970: versions from before then go. */
export async function mergeHere(table: Table, outdated: number): Promise<void> {
  await table.optimize({ cleanupOlderThan: new Date(outdated) })
}
