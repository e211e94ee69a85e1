// Builds the engine's query for the passages nearest to a vector, within publication dates and outlets.
import type { Table, VectorQuery } from '@lancedb/lancedb'
import { type FilterOptions, filterOf } from './filter-of.ts'
import { passageColumns } from './passage-row.ts'
import { VECTOR_COLUMN } from './vector-column.ts'

export interface NearestOptions extends FilterOptions {
  /** Of the model and size of those that the index holds. */
  readonly vector: Float32Array
  readonly limit: number
}

/**
 * The nearest are looked up by their quantised vectors: as many times over as here are then measured exactly. It has
 * no effect on a scan, which is exact.
 */
const REFINE_FACTOR = 2

/** Dates hold before the nearest are chosen, so that a narrow window still fills the list. */
export function vectorQuery(table: Table, { vector, limit, ...filter }: NearestOptions): VectorQuery {
  const near = table
    .query()
    .nearestTo(vector)
    .column(VECTOR_COLUMN)
    .distanceType('cosine')
    .refineFactor(REFINE_FACTOR)
    .limit(limit)
  const conditions = filterOf(filter)
  const within = conditions.length === 0 ? near : near.where(conditions.join(' AND '))
  return within.select([...passageColumns, '_distance'])
}
