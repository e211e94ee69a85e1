// The column of the passages' vectors: added when the first vectors come, and marked with the model that made them.
import type { Table } from '@lancedb/lancedb'
import type { Field as ArrowField, FixedSizeList as FixedSizeListType } from 'apache-arrow'
import { arrow } from './arrow.ts'
import type { VectorSpace } from './vector-space.ts'

export const VECTOR_COLUMN = 'vector'

const MODEL_KEY = 'newsdesk.embedding-model'

/** Null on a passage that has no vector (yet). */
export function vectorField({ model, dimensions }: VectorSpace): ArrowField {
  const { Field, FixedSizeList, Float32 } = arrow
  const numbers = new FixedSizeList(dimensions, new Field('item', new Float32(), true))
  return new Field(VECTOR_COLUMN, numbers, true, new Map([[MODEL_KEY, model]]))
}

/** Which vectors the table has room for; undefined before any came. */
export async function readVectorSpace(table: Table): Promise<VectorSpace | undefined> {
  const { fields } = await table.schema()
  const field = fields.find(({ name }) => name === VECTOR_COLUMN)
  if (!field) return undefined
  return {
    model: field.metadata.get(MODEL_KEY) ?? '',
    dimensions: (field.type as FixedSizeListType).listSize,
  }
}

/** In one version of the table, which takes no time: no row is written. */
export async function addVectorColumn(table: Table, space: VectorSpace): Promise<void> {
  await table.addColumns(new arrow.Schema([vectorField(space)]))
}
