// Rows of passages as the Arrow table that the engine takes in.
import { makeArrowTable } from '@lancedb/lancedb'
import { Schema } from 'apache-arrow'
import { passageSchema } from './passage-schema.ts'
import { VECTOR_COLUMN, vectorField } from './vector-column.ts'
import type { VectorSpace } from './vector-space.ts'

/**
 * Without vectors; where the table has room for some, that has to be said, for the engine keeps the old value of a
 * column that is not named.
 */
export function passageTable(rows: readonly Readonly<Record<string, unknown>>[], space?: VectorSpace) {
  if (!space) return makeArrowTable([...rows], { schema: passageSchema })
  return makeArrowTable(
    rows.map((row) => ({ ...row, [VECTOR_COLUMN]: null })),
    { schema: new Schema([...passageSchema.fields, vectorField(space)], passageSchema.metadata) },
  )
}
