// A store for --rebuild: the old index stays until there is something to put in its place.
import { connect } from '@lancedb/lancedb'
import { readBlocked } from '../indexing/forgetting/blocked-articles.ts'
import { PassageIndex } from '../indexing/passage-index.ts'
import { WriterLock } from '../indexing/writer-lock.ts'
import { WRITING_CACHE_BYTES } from '../indexing/writing-cache-bytes.ts'
import type { ArticleStore } from '../ingestion/article-store.ts'

/** Knows nothing of what the index held; the first `put` drops that and begins an empty index. */
export function rebuiltStore(uri: string): ArticleStore & Pick<PassageIndex, 'maintain' | 'sweep' | 'close'> {
  let index: PassageIndex | undefined
  const lock = new WriterLock({ uri })
  return {
    lock: () => lock.hold(),
    known: async () => new Map(),
    async blocked() {
      const connection = await connect(uri)
      try {
        return await readBlocked(connection)
      } finally {
        connection.close()
      }
    },
    article: async (id) => index?.article(id),
    remove: async () => {},
    async put(articles) {
      index ??= await PassageIndex.open({ uri, rebuild: true, cacheBytes: WRITING_CACHE_BYTES, lock })
      await index.put(articles)
    },
    maintain: async () => index?.maintain(),
    sweep: async () => index?.sweep(),
    close: () => index?.close(),
  }
}
