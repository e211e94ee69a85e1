// Counts the articles of a table and finds the first and the last day.
import type { Table } from '@lancedb/lancedb'
import type { Coverage } from '../news/coverage.ts'
import { articleBatches } from './article-batches.ts'

export async function readCoverage(table: Table): Promise<Coverage> {
  let [articles, earliest, latest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for await (const { rows, value } of articleBatches(table, ['publishedAt'])) {
    articles += rows
    for (let row = 0; row < rows; row += 1) {
      const instant = Number(value('publishedAt', row))
      earliest = Math.min(earliest, instant)
      latest = Math.max(latest, instant)
    }
  }
  if (articles === 0) return { articles }
  return { articles, earliest: dayOf(earliest), latest: dayOf(latest) }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
