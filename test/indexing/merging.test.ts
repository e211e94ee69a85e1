// A large index: merged in a process of its own, and rid of what the merges have replaced.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@lancedb/lancedb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StorageFullError } from '../../src/errors.ts'
import { createMerge } from '../../src/indexing/merging/create-merge.ts'
import { mergeApart } from '../../src/indexing/merging/merge-apart.ts'
import { sweepTables } from '../../src/indexing/merging/sweep-tables.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { tellFailure } from '../../src/indexing/tell-failure.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { anArticle } from '../fixtures/articles.ts'

let folder: string
let uri: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-merging-'))
  uri = join(folder, 'index')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const BATCHES = 4

const batch = (number: number) =>
  Array.from({ length: 25 }, (_, n) => {
    const article = anArticle({ paragraphs: [`Ferry ${number * 25 + n} was late in port ${n % 7}.`] })
    return { article, passages: splitPassages(article), source: '/a.jsonl' }
  })

async function fill(): Promise<void> {
  const index = await PassageIndex.open({ uri })
  for (let number = 0; number < BATCHES; number += 1) await index.put(batch(number))
  index.close()
}

it('merges in another process while questions are answered, and shows the merged rows at once', async () => {
  await fill()
  const index = await PassageIndex.open({ uri, large: 1 })
  const ended: string[] = []
  const merging = index.maintain().then(() => ended.push('merge'))
  const asking = index.search({ words: 'ferry port', limit: 5 }).then((found) => {
    expect(found).toHaveLength(5)
    ended.push('question')
  })
  await Promise.all([merging, asking])
  expect(ended).toEqual(['question', 'merge'])
  expect(await index.search({ words: 'ferry', limit: 200 })).toHaveLength(25 * BATCHES)
  await index.put(batch(BATCHES))
  expect((await index.known()).size).toBe(25 * (BATCHES + 1))
  index.close()
})

it('builds the indexes anew after a first run, over its first rows too, and merges what comes later', async () => {
  const articles = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => {
      const paragraphs = [`Ferry ${from + n} was late in port ${n % 7}.`]
      const article = anArticle({ headline: 'Late again', paragraphs })
      const likeness = { copyKeys: [], storyTerms: [] }
      return { article, passages: splitPassages(article), source: '/a.jsonl', likeness }
    })
  const index = await PassageIndex.open({ uri })
  await index.put(articles(0, 10))
  await index.put(articles(10, 10_100))
  await index.maintain()
  const table = await (await connect(uri)).openTable('passages')
  expect(await table.indexStats('text_idx')).toMatchObject({ numIndexedRows: 10_100, numUnindexedRows: 0 })
  // To merge is to pack: two files are left as they are.
  expect((await table.stats()).fragmentStats.numFragments).toBe(2)
  for (const number of ['9', '9999']) expect(await index.search({ words: number, limit: 3 })).toHaveLength(1)
  await index.put(articles(10_100, 10_300))
  await index.maintain()
  await table.checkoutLatest()
  expect(await table.indexStats('text_idx')).toMatchObject({ numIndexedRows: 10_300, numUnindexedRows: 0 })
  expect((await table.stats()).fragmentStats.numFragments).toBeLessThan(3)
  expect(await index.search({ words: '10200', limit: 3 })).toHaveLength(1)
  table.close()
  index.close()
})

/** Files, and folders that hold any: the engine leaves empty ones. */
function filled(path: string): number {
  return readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isFile() || readdirSync(join(path, entry.name)).length > 0,
  ).length
}

it('leaves no file of an earlier version behind when it is swept, and every row', async () => {
  await fill()
  const index = await PassageIndex.open({ uri })
  await index.maintain()
  index.close()
  const connection = await connect(uri)
  const [passages, keys] = [await connection.openTable('passages'), await connection.openTable('keys')]
  expect(filled(join(uri, 'passages.lance', 'data'))).toBeGreaterThan(1)
  // In this process: a small index is not swept by itself.
  const merge = createMerge({ uri, clock: () => Date.now(), retention: 0 })
  await sweepTables({ tables: [passages, keys].map((table) => ({ table, passages: 1 })), merge, grace: 0 })
  for (const table of [passages, keys]) {
    const { fragmentStats, numIndices } = await table.stats()
    expect(await table.listVersions()).toHaveLength(1)
    expect(fragmentStats.numFragments).toBe(1)
    expect(filled(join(uri, `${table.name}.lance`, 'data'))).toBe(1)
    expect(filled(join(uri, `${table.name}.lance`, '_indices'))).toBe(numIndices)
  }
  connection.close()
  const reader = await PassageIndex.open({ uri })
  expect(await reader.search({ words: 'ferry', limit: 200 })).toHaveLength(25 * BATCHES)
  reader.close()
})

it('says in the engine’s words why a merge failed', async () => {
  await fill()
  await expect(mergeApart({ uri, table: 'nothing', outdated: 0 })).rejects.toThrow(/nothing/)
  const full = () => Promise.reject(new Error('LanceError(IO): No space left on device (os error 28)'))
  await expect(tellFailure('written', full)).rejects.toThrow(StorageFullError)
})
