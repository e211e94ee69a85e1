// Tells a failure of the engine as one of ours.
import { IndexUnreadableError, NewsdeskError, StorageFullError } from '../errors.ts'
import { isStorageFull } from './is-storage-full.ts'

/**
 * @throws StorageFullError where there is no room to write, IndexUnreadableError where the engine fails otherwise, in
 * one line; a failure of ours goes through as it is.
 */
export async function tellFailure<T>(
  what: 'read' | 'searched' | 'written',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NewsdeskError) throw error
    if (isStorageFull(error))
      throw new StorageFullError(
        'The disk of the index is full: the index is as it was before the last write; make room, and run it again to go on',
        { cause: error },
      )
    throw new IndexUnreadableError(
      `The index could not be ${what}; LOG_LEVEL=debug shows why, and npm run ingest -- --rebuild PATH… makes it anew`,
      { cause: error },
    )
  }
}
