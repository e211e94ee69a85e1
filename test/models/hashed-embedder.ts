// An embedder without a model: the words of a text, hashed into a vector. Texts that share words lie close.
import { createHash } from 'node:crypto'
import { ModelError } from '../../src/errors.ts'
import type { Embedder } from '../../src/models/embedder.ts'
import { unitVector } from '../../src/models/unit-vector.ts'

export interface HashedEmbedderOptions {
  readonly model?: string
  readonly dimensions?: number
  /** Words that count as one and the same, in groups: what a model knows and full text does not. */
  readonly synonyms?: readonly (readonly string[])[]
}

/** Remembers the texts that it was asked for, in order. */
export interface HashedEmbedder extends Embedder {
  readonly dimensions: number
  readonly texts: readonly string[]
}

export function createHashedEmbedder({
  model = 'hashed-words',
  dimensions = 64,
  synonyms = [],
}: HashedEmbedderOptions = {}): HashedEmbedder {
  const texts: string[] = []
  const sameAs = new Map(synonyms.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)))

  function vectorOf(text: string): Float32Array {
    const numbers = new Float32Array(dimensions)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      const hash = createHash('md5')
        .update(sameAs.get(word) ?? word)
        .digest()
      const place = hash.readUInt32LE(0) % dimensions
      numbers[place] = (numbers[place] ?? 0) + ((hash[4] ?? 0) % 2 === 0 ? 1 : -1)
    }
    const vector = unitVector(numbers)
    if (vector) return vector
    // Words that cancel each other out, or none at all, still need a direction.
    numbers[0] = 1
    return numbers
  }

  return {
    model,
    dimensions,
    texts,
    async embed(asked, { signal } = {}) {
      if (signal?.aborted) throw new ModelError('stopped', { cause: signal.reason })
      texts.push(...asked)
      return asked.map(vectorOf)
    },
  }
}
