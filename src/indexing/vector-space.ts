// What makes vectors comparable: they come from one model and have one size.
import { ConfigurationError } from '../errors.ts'

export interface VectorSpace {
  /** As the embedder names it. */
  readonly model: string
  /** Numbers in a vector. */
  readonly dimensions: number
}

/** What is known of an embedder's vectors before the first; afterwards, all of it. */
export type ExpectedSpace = Pick<VectorSpace, 'model'> & Partial<VectorSpace>

/** @throws ConfigurationError where vectors of this kind cannot be compared with those that the index holds. */
export function requireSameSpace(held: VectorSpace, { model, dimensions }: ExpectedSpace): void {
  const replace = 'or replace those vectors with: npm run embed -- --replace'
  if (model !== held.model)
    throw new ConfigurationError([
      `OPENAI_EMBEDDING_MODEL is ${model}, but the index holds vectors of ${held.model}: set it to that, ${replace}`,
    ])
  if (dimensions !== undefined && dimensions !== held.dimensions)
    throw new ConfigurationError([
      `OPENAI_EMBEDDING_DIMENSIONS: ${model} gives vectors of ${dimensions} numbers, but the index holds vectors of ${held.dimensions}: set it to that, ${replace}`,
    ])
}
