// The column of the passages' vectors: added when the first vectors come, and marked with the model that made them.
import { makeArrowTable, type Table } from '@lancedb/lancedb'
import { Field, FixedSizeList, Float32, Schema } from 'apache-arrow'
import type { VectorSpace } from './vector-space.ts'

export const VECTOR_COLUMN = 'vector'

const MODEL_KEY = 'newsdesk.embedding-model'

/** Null on a passage that has no vector (yet). */
export function vectorField({ model, dimensions }: VectorSpace): Field {
  const numbers = new FixedSizeList(dimensions, new Field('item', new Float32(), true))
  return new Field(VECTOR_COLUMN, numbers, true, new Map([[MODEL_KEY, model]]))
}

/** Which vectors the table has room for; undefined before any came. */
export async function readVectorSpace(table: Table): Promise<VectorSpace | undefined> {
  const { fields } = await table.schema()
  const field = fields.find(({ name }) => name === VECTOR_COLUMN)
  if (!field) return undefined
  return { model: field.metadata.get(MODEL_KEY) ?? '', dimensions: (field.type as FixedSizeList).listSize }
}

/** In one version of the table, which takes no time: no row is written. */
export async function addVectorColumn(table: Table, space: VectorSpace): Promise<void> {
  const schema = new Schema([vectorField(space)])
  // Through the engine's own copy of Arrow: it takes no other's fields for fields.
  await table.addColumns(makeArrowTable([], { schema }).schema)
}
