// Rows of passages as the Arrow table that the engine takes in.
import { makeArrowTable } from '@lancedb/lancedb'
import { Schema } from 'apache-arrow'
import type { PassageRow } from './passage-row.ts'
import { passageSchema } from './passage-schema.ts'
import { VECTOR_COLUMN, vectorField } from './vector-column.ts'
import type { VectorSpace } from './vector-space.ts'

export interface PassageVectorsGiven {
  readonly space: VectorSpace
  readonly vectorOf: (passageId: string) => Float32Array | undefined
}

/** With the column of vectors where the table has one: the engine keeps the old value of a column that is not named. */
export function passageTable(rows: readonly PassageRow[], vectors?: PassageVectorsGiven) {
  if (!vectors) return makeArrowTable([...rows], { schema: passageSchema })
  const { space, vectorOf } = vectors
  return makeArrowTable(
    rows.map((row) => ({ ...row, [VECTOR_COLUMN]: vectorOf(row.id) ?? null })),
    { schema: new Schema([...passageSchema.fields, vectorField(space)], passageSchema.metadata) },
  )
}
