// Tells a failure of the engine as one of ours.
import { IndexUnreadableError, NewsdeskError } from '../errors.ts'

/** @throws IndexUnreadableError where the engine fails, in one line; a failure of ours goes through as it is. */
export async function tellFailure<T>(
  what: 'read' | 'searched' | 'written',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NewsdeskError) throw error
    throw new IndexUnreadableError(
      `The index could not be ${what}; LOG_LEVEL=debug shows why, and npm run ingest -- --rebuild PATH… makes it anew`,
      { cause: error },
    )
  }
}
