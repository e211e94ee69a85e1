// Begins to write to a table: nobody else does meanwhile, and what others have written is seen.
import type { Table } from '@lancedb/lancedb'
import { tellFailure } from './tell-failure.ts'
import type { WriterLock } from './writer-lock.ts'

/** Keeps other processes from writing until it is disposed. Throws as `WriterLock.hold` does. */
export async function holdNewest(lock: WriterLock, table: Table): Promise<Disposable> {
  const held = await lock.hold()
  try {
    // Else what another writer has stored within the last two seconds would be missed, and stored twice.
    await tellFailure('read', () => table.checkoutLatest())
    return held
  } catch (error) {
    held[Symbol.dispose]()
    throw error
  }
}
