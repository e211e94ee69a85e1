// Baseline: the engine alone takes the same rows, ready made, in large batches, and builds the same indexes.
import { rmSync } from 'node:fs'
import { indexTable, openTable } from '../indexing/open-table.ts'
import { type PlacedArticle, passageTable } from '../indexing/passage-table.ts'
import { DocumentReader } from '../ingestion/documents/document-reader.ts'
import { readArticles } from '../ingestion/formats/read-articles.ts'
import { splitPassages } from '../ingestion/sentences/split-passages.ts'
import type { IngestFigures } from './measure-ingest.ts'

/** Rows in one insert: few commits, tens of megabytes. */
const BATCH_ROWS = 10_000

/** Only inserts and the building of indexes count; reading and preparing does not. */
export async function measureRawInserts({
  file,
  uri,
}: {
  readonly file: string
  readonly uri: string
}): Promise<IngestFigures> {
  const { connection, table } = await openTable({ uri, indexed: false })
  let [passages, milliseconds] = [0, 0]
  const timed = async (work: () => Promise<unknown>) => {
    const begun = performance.now()
    await work()
    milliseconds += performance.now() - begun
  }
  for await (const articles of batchesOf(file)) {
    const data = passageTable(articles)
    await timed(() => table.add(data))
    passages += data.numRows
  }
  await timed(() => indexTable(table))
  table.close()
  connection.close()
  rmSync(uri, { recursive: true })
  return { passages, seconds: milliseconds / 1_000 }
}

async function* batchesOf(file: string): AsyncGenerator<readonly PlacedArticle[]> {
  let [articles, rows]: [PlacedArticle[], number] = [[], 0]
  await using reader = new DocumentReader()
  for await (const outcome of readArticles(file, { reader })) {
    if (outcome.kind !== 'article') continue
    const { article } = outcome
    const passages = splitPassages(article)
    articles.push({ article, passages, source: file, cluster: article.id, story: article.id, history: [] })
    rows += passages.length
    if (rows < BATCH_ROWS) continue
    yield articles
    articles = []
    rows = 0
  }
  yield articles
}
