// Reads some columns of every article, a part at a time.
import type { Table } from '@lancedb/lancedb'

/** A part of the articles: the values of each column asked for, row by row. */
export interface ArticleBatch {
  readonly rows: number
  /** Null where the row has no value. */
  readonly value: (column: string, row: number) => unknown
}

/**
 * In no order. Between parts other work goes on: all rows of a hundred thousand articles at once would hold up every
 * question meanwhile.
 */
export async function* articleBatches(
  table: Table,
  columns: readonly string[],
): AsyncGenerator<ArticleBatch> {
  const query = table
    .query()
    .where('position = 0')
    .select([...columns])
  for await (const batch of query) {
    const vectors = new Map(columns.map((column) => [column, batch.getChild(column)]))
    yield { rows: batch.numRows, value: (column, row) => vectors.get(column)?.get(row) ?? null }
  }
}
