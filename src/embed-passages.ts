// Brings the vectors of an index up to date where an embedding model is configured; full text serves without.
import type { Config } from './config.ts'
import { embedderOf } from './embedder-of.ts'
import { ModelError } from './errors.ts'
import { embedMissing } from './indexing/embed-missing.ts'
import type { PassageIndex } from './indexing/passage-index.ts'

export interface EmbedPassagesOptions {
  readonly index: PassageIndex
  readonly config: Pick<Config, 'embedder'>
  /** Told in one line that there are passages without a vector, and why. */
  readonly onFailure: (line: string) => void
  readonly onProgress?: (done: number, total: number) => void
}

/** A model that fails is no failure of what called this: the articles are held, and found by their words. */
export async function embedPassages({
  index,
  config,
  onFailure,
  onProgress,
}: EmbedPassagesOptions): Promise<void> {
  const { embedder } = embedderOf(config, 'passages')
  if (!embedder) return
  try {
    await embedMissing({ index, embedder, ...(onProgress ? { onProgress } : {}) })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const { missing } = await index.vectors.count()
    onFailure(`${missing} passages have no vector yet and are found by their words alone: ${error.message}`)
  }
}
