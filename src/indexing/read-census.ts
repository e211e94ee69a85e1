// Counts the articles of a table by publisher and day, and finds those that were published last.
import type { Table } from '@lancedb/lancedb'
import type { Census, DayCount, PublisherCount } from '../news/census.ts'
import { readCards } from './versions/read-cards.ts'

/** Enough to choose from, few enough to read. */
const NEWEST = 24

interface Row {
  readonly articleId: string
  readonly publisher: string
  readonly publishedAt: number
}

export async function readCensus(table: Table): Promise<Census> {
  const found = await table
    .query()
    .where('position = 0')
    .select(['articleId', 'publisher', 'publishedAt'])
    .toArray()
  const rows = found
    .map(
      ({ articleId, publisher, publishedAt }): Row => ({
        articleId,
        publisher,
        publishedAt: Number(publishedAt),
      }),
    )
    .toSorted((one, two) => two.publishedAt - one.publishedAt)
  return {
    publishers: [...Map.groupBy(rows, ({ publisher }) => publisher)]
      .map(countPublisher)
      .toSorted((one, two) => two.articles - one.articles || one.publisher.localeCompare(two.publisher)),
    days: [...Map.groupBy(rows, ({ publishedAt }) => dayOf(publishedAt))].map(
      ([day, { length: articles }]): DayCount => ({ day, articles }),
    ),
    newest: await readNewest(table, rows.slice(0, NEWEST)),
  }
}

/** Rows come newest first. */
function countPublisher([publisher, rows]: [string, readonly Row[]]): PublisherCount {
  return {
    publisher,
    articles: rows.length,
    earliest: dayOf(rows.at(-1)?.publishedAt ?? 0),
    latest: dayOf(rows[0]?.publishedAt ?? 0),
  }
}

async function readNewest(table: Table, rows: readonly Row[]): Promise<Census['newest']> {
  const ids = rows.map(({ articleId }) => articleId)
  const cards = await readCards(table, ids)
  return ids.flatMap((id) => {
    const card = cards.get(id)
    return card && !card.withdrawn ? card : []
  })
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
