// Lists the publishers, agencies and sections of a table with the number of their articles.
import type { Table } from '@lancedb/lancedb'
import type { Outlet } from '../news/outlet.ts'
import { articleBatches } from './article-batches.ts'

const KINDS = ['publisher', 'agency', 'section'] as const

/** Each name of each kind once, the one with most articles first. */
export async function readOutlets(table: Table): Promise<readonly Outlet[]> {
  const counts = KINDS.map((kind) => ({ kind, names: new Map<string, number>() }))
  for await (const { rows, value } of articleBatches(table, KINDS))
    for (const { kind, names } of counts)
      for (let row = 0; row < rows; row += 1) {
        const name = value(kind, row)
        if (name) names.set(String(name), (names.get(String(name)) ?? 0) + 1)
      }
  const outlets = counts.flatMap(({ kind, names }) =>
    Array.from(names, ([name, articles]) => ({ kind, name, articles })),
  )
  return outlets.toSorted((a, b) => b.articles - a.articles)
}
