// Several at one index: readers see whole articles of one version, writers what was written before them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@lancedb/lancedb'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import type { Article } from '../../src/news/article.ts'
import { anArticle } from '../fixtures/articles.ts'

let folder: string
let uri: string
let index: PassageIndex
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-concurrent-'))
  uri = join(folder, 'index')
  index = await PassageIndex.open({ uri, retention: 0 })
})
afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const prepared = (article: Article) => ({ article, passages: splitPassages(article), source: '/a.jsonl' })

/** The whole table as another process finds it at one moment. */
async function readRows(): Promise<readonly { articleId: string; id: string; version: string }[]> {
  const connection = await connect(uri, { readConsistencyInterval: 0 })
  const table = await connection.openTable('passages')
  const rows = await table.query().select(['articleId', 'id', 'version']).toArray()
  connection.close()
  return rows
}

it('never shows half an article, whatever is put, replaced or removed meanwhile', async () => {
  const articles = [0, 1, 2].map((n) => anArticle({ publisher: `Paper ${n}` }))
  const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 5,
  })
  const lengths = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(sizes, async (steps) => {
      let isWriting = true
      const seen: (readonly { articleId: string; id: string; version: string }[])[] = []
      const reading = (async () => {
        while (isWriting) seen.push(await readRows())
      })()
      for (const [step, counts] of steps.entries()) {
        const put = counts.flatMap((count, n) => {
          const paragraphs = Array.from(
            { length: count },
            (_, i) => `Part ${i} of ${step}. ${'It held. '.repeat(99)}`,
          )
          const version = `${step}-${count}`
          return count > 0 ? prepared({ ...(articles[n] as Article), paragraphs, version }) : []
        })
        for (const { article, passages } of put)
          lengths.set(`${article.id} ${article.version}`, passages.length)
        await index.put(put)
        await index.remove(counts.flatMap((count, n) => (count === 0 ? (articles[n]?.id ?? []) : [])))
      }
      isWriting = false
      await reading
      for (const rows of seen)
        for (const [id, ofArticle] of Map.groupBy(rows, ({ articleId }) => articleId)) {
          const [version, ...others] = new Set(ofArticle.map((row) => row.version))
          expect(others).toEqual([])
          expect(new Set(ofArticle.map((row) => row.id)).size).toBe(ofArticle.length)
          expect(ofArticle).toHaveLength(lengths.get(`${id} ${version}`) ?? -1)
        }
      expect(seen.length).toBeGreaterThan(0)
    }),
    { numRuns: 2 },
  )
})

it('stores nothing twice, when two write one right after the other', async () => {
  const other = await PassageIndex.open({ uri })
  const article = anArticle()
  await other.known()
  await index.put([prepared(article)])
  using _ = await other.lock()
  expect([...(await other.known()).keys()]).toEqual([article.id])
  await other.put([prepared(article), prepared(anArticle())])
  expect(await readRows()).toHaveLength(2)
  other.close()
})

it('answers while it merges, and keeps no old versions without end', async () => {
  const articles = Array.from({ length: 600 }, (_, n) =>
    anArticle({ paragraphs: [`Ferry ${n} was late by ${n} minutes in port ${n % 7}.`] }),
  )
  for (let from = 0; from < articles.length; from += 100)
    await index.put(articles.slice(from, from + 100).map(prepared))
  const ended: string[] = []
  const merging = index.maintain().then(() => ended.push('merge'))
  const asking = index.search({ words: 'ferry port', limit: 5 }).then((found) => {
    expect(found).toHaveLength(5)
    ended.push('question')
  })
  await Promise.all([merging, asking])
  expect(ended).toEqual(['question', 'merge'])
  const connection = await connect(uri)
  const table = await connection.openTable('passages')
  expect((await table.listVersions()).length).toBeLessThan(4)
  expect((await table.indexStats('text_idx'))?.numUnindexedRows).toBe(0)
  connection.close()
})
