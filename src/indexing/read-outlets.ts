// Lists the publishers, agencies and sections of a table with the number of their articles.
import type { Table } from '@lancedb/lancedb'
import type { Outlet } from '../news/outlet.ts'

const KINDS = ['publisher', 'agency', 'section'] as const

/** Each name of each kind once, the one with most articles first. */
export async function readOutlets(table: Table): Promise<readonly Outlet[]> {
  const rows = await table
    .query()
    .where('position = 0')
    .select([...KINDS])
    .toArray()
  const outlets = KINDS.flatMap((kind) => {
    const names = rows.flatMap((row) => (row[kind] ? [String(row[kind])] : []))
    const counts = Map.groupBy(names, (name) => name)
    return Array.from(counts, ([name, { length: articles }]) => ({ kind, name, articles }))
  })
  return outlets.toSorted((a, b) => b.articles - a.articles)
}
