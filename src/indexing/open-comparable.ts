// Opens an index for an embedder, if there is one.
import { PassageIndex } from './passage-index.ts'
import { type ExpectedSpace, requireSameSpace } from './vector-space.ts'

export interface OpenComparableOptions {
  readonly indexUri: string
  readonly embedder?: ExpectedSpace
  /** As for `PassageIndex.open`. */
  readonly wait?: number
  readonly cacheBytes?: number
}

/** @throws ConfigurationError where the index holds vectors of another model or size; as `PassageIndex.open` does. */
export async function openComparable({
  indexUri,
  embedder,
  wait = 0,
  cacheBytes,
}: OpenComparableOptions): Promise<PassageIndex> {
  const index = await PassageIndex.open({
    uri: indexUri,
    wait,
    ...(cacheBytes === undefined ? {} : { cacheBytes }),
  })
  try {
    const held = await index.vectors.space()
    if (held && embedder) requireSameSpace(held, embedder)
    return index
  } catch (error) {
    index.close()
    throw error
  }
}
