// The first passages of the newest articles, for questions that have no words to search by.
import type { Table } from '@lancedb/lancedb'
import { filterOf } from './filter-of.ts'
import { type FoundPassage, foundPassages, passageColumns } from './passage-row.ts'
import type { SearchOptions } from './search-query.ts'
import { sqlText } from './sql-text.ts'

/**
 * Newest first. The engine cannot sort, so ids and dates of all articles within the bounds are read, which for a
 * hundred thousand of them takes about a tenth of a second: narrow the search by a date where there are many.
 */
export async function newestLedes(
  table: Table,
  { limit, ...bounds }: SearchOptions,
): Promise<readonly FoundPassage[]> {
  const rows = await table
    .query()
    .where(['position = 0', ...filterOf(bounds)].join(' AND '))
    .select(['id', 'publishedAt'])
    .toArray()
  const newest = rows
    .map((row) => ({ id: String(row.id), at: Number(row.publishedAt) }))
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
  if (newest.length === 0) return []
  const ids = newest.map(({ id }) => sqlText(id)).join(', ')
  const whole = await table.query().where(`\`id\` IN (${ids})`).select(passageColumns).toArrow()
  const byId = new Map(foundPassages(whole).map((found) => [found.passage.id, found]))
  return newest.flatMap(({ id }) => byId.get(id) ?? [])
}
