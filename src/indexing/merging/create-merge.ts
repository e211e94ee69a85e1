// Merges what was written lately into the indexes of a table, and removes versions that were replaced.
import type { Table } from '@lancedb/lancedb'
import { mergeApart } from './merge-apart.ts'
import { mergeHere } from './merge-here.ts'

/**
 * From so many passages on a table is large: a merge of it has a process of its own, which takes a second to begin.
 * The engine holds up to a gigabyte for a million, of which it gives little back.
 */
export const LARGE_PASSAGES = 150_000

export interface CreateMergeOptions {
  /** Of the index. */
  readonly uri: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Milliseconds for which versions that were replaced stay. */
  readonly retention: number
  /** Passages from which on a table is large. */
  readonly large?: number
}

export interface MergeOptions {
  /** How much the table holds, merged or not. */
  readonly passages: number
  /** Other than that of all merges; without end where somebody reads an earlier version for long. */
  readonly retention?: number
}

export type Merge = (table: Table, options: MergeOptions) => Promise<void>

/** A merge shows the table's newest version when it resolves, and rejects with the engine's own failure. */
export function createMerge({
  uri,
  clock,
  retention: usual,
  large = LARGE_PASSAGES,
}: CreateMergeOptions): Merge {
  // A cluster merges where it is.
  const isRemote = uri.startsWith('db://')
  return async function merge(table, { passages, retention = usual }) {
    // Without a time the engine would remove what is older than a week, though it may be read now.
    const outdated = Math.max(0, clock() - retention)
    if (passages < large || isRemote) return mergeHere(table, outdated)
    await mergeApart({ uri, table: table.name, outdated })
    await table.checkoutLatest()
  }
}
