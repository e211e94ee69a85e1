// Counts the articles of a table and finds the first and the last day.
import type { Table } from '@lancedb/lancedb'
import type { Coverage } from '../news/coverage.ts'

export async function readCoverage(table: Table): Promise<Coverage> {
  const rows = await table.query().where('position = 0').select(['publishedAt']).toArray()
  const instants = rows.map((row) => Number(row.publishedAt))
  if (instants.length === 0) return { articles: 0 }
  const extreme = (pick: (a: number, b: number) => number) =>
    new Date(instants.reduce((a, b) => pick(a, b))).toISOString().slice(0, 10)
  return { articles: instants.length, earliest: extreme(Math.min), latest: extreme(Math.max) }
}
