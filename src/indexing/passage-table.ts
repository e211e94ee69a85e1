// Rows of passages as the Arrow table that the engine takes in.
import { arrow } from './arrow.ts'
import { arrowTable } from './arrow-table.ts'
import { passageSchema } from './passage-schema.ts'
import { VECTOR_COLUMN, vectorField } from './vector-column.ts'
import type { VectorSpace } from './vector-space.ts'

/**
 * Without vectors; where the table has room for some, that has to be said, for the engine keeps the old value of a
 * column that is not named.
 */
export function passageTable(rows: readonly Readonly<Record<string, unknown>>[], space?: VectorSpace) {
  const { fields, metadata } = passageSchema
  const columns = Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => row[name])]))
  if (!space) return arrowTable(passageSchema, columns)
  const schema = new arrow.Schema([...fields, vectorField(space)], metadata)
  return arrowTable(schema, { ...columns, [VECTOR_COLUMN]: rows.map(() => null) })
}
