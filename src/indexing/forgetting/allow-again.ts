// The way back of what was forgotten: from now on its sources may bring it in again.
import { connect } from '@lancedb/lancedb'
import { tellFailure } from '../tell-failure.ts'
import { WriterLock } from '../writer-lock.ts'
import { unblockArticles } from './blocked-articles.ts'
import { WRITER_WAIT_MS } from './writer-wait.ts'

export interface AllowAgainOptions {
  readonly uri: string
  /** All that were ever forgotten, where absent. */
  readonly articleIds?: readonly string[]
}

/**
 * Gives the ids of the articles that may come back. @throws IndexBusyError where another process writes,
 * IndexUnreadableError where the engine fails.
 */
export async function allowAgain({ uri, articleIds }: AllowAgainOptions): Promise<ReadonlySet<string>> {
  using _ = await new WriterLock({ uri, wait: WRITER_WAIT_MS }).hold()
  const connection = await connect(uri)
  try {
    return await tellFailure('written', () => unblockArticles(connection, articleIds))
  } finally {
    connection.close()
  }
}
