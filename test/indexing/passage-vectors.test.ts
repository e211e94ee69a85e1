import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import type { Article } from '../../src/news/article.ts'
import { anArticle } from '../fixtures/articles.ts'
import { createHashedEmbedder } from '../models/hashed-embedder.ts'

const embedder = createHashedEmbedder()
const space = { model: embedder.model, dimensions: embedder.dimensions }

let folder: string
let uri: string
let index: PassageIndex

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-vectors-'))
  uri = join(folder, 'index')
  index = await PassageIndex.open({ uri })
})

afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const prepared = (article: Article) => ({ article, passages: splitPassages(article), source: '/news/a.md' })

async function putWithVectors(...articles: readonly Article[]): Promise<void> {
  const all = articles.map(prepared)
  await index.put(all)
  const passages = all.flatMap((one) => one.passages)
  const vectors = await embedder.embed(passages.map(({ text }) => text))
  const rows = passages.map(({ id }, i) => ({ id, version: '1', vector: vectors[i] as Float32Array }))
  await index.vectors.add(rows, space)
}

async function near(text: string, bounds = {}) {
  const [vector] = await embedder.embed([text])
  return index.vectors.search({ vector: vector as Float32Array, limit: 5, ...bounds })
}

const idsNear = async (text: string, bounds = {}) => (await near(text, bounds)).map(({ card }) => card.id)

async function missing() {
  const passages = []
  for await (const passage of index.vectors.missing()) passages.push(passage)
  return passages
}

const about = (text: string, more: Partial<Article> = {}) => anArticle({ paragraphs: [text], ...more })

describe('the vectors of an index', () => {
  it('are none at first: nothing is near, and words find everything', async () => {
    const ferry = about('The ferry sank.')
    await index.put([prepared(ferry)])
    expect(await index.vectors.space()).toBeUndefined()
    expect(await near('ferry')).toEqual([])
    expect(await index.vectors.count()).toEqual({ embedded: 0, missing: 1 })
    expect((await index.search({ words: 'ferry', limit: 1 }))[0]?.card.id).toBe(ferry.id)
  })

  it('find the nearest first, with its whole passage and how near it is', async () => {
    const [ferry, vote] = [about('The ferry sank near the harbour.'), about('Parliament voted on pensions.')]
    await putWithVectors(vote, ferry)
    const [first, second] = await near('the ferry sank near the harbour')
    expect(first?.passage).toEqual(splitPassages(ferry)[0])
    expect(first?.similarity).toBeCloseTo(1, 5)
    expect(second?.card.id).toBe(vote.id)
    expect(second?.similarity).toBeLessThan(0.9)
  })

  it('keep to publication dates, and fill the list from within them', async () => {
    const text = 'The strike went on.'
    const later = Array.from({ length: 20 }, () => about(text, { publishedAt: '2026-11-07' }))
    const days = ['2026-11-04', '2026-11-05', '2026-11-06'].map((publishedAt) =>
      about(`${text} Talks were held.`, { publishedAt }),
    )
    await putWithVectors(...later, ...days)
    const bounds = { from: Date.parse('2026-11-04'), to: Date.parse('2026-11-06') }
    expect((await idsNear('the strike went on', bounds)).toSorted()).toEqual([days[0]?.id, days[1]?.id])
  })

  it('are lost with the text that they stood for', async () => {
    const ferry = about('The ferry sank.')
    await putWithVectors(ferry)
    await index.put([prepared({ ...ferry, version: '2', paragraphs: ['A tram was late.'] })])
    expect(await near('the ferry sank')).toEqual([])
    expect(await index.vectors.count()).toEqual({ embedded: 0, missing: 1 })
    expect(await index.vectors.space()).toEqual(space)
  })

  it('can be added to passages that are there, and change nothing else', async () => {
    const articles = Array.from({ length: 30 }, (_, i) => about(`Walrus number ${i} came ashore.`))
    await index.put(articles.map(prepared))
    const before = await index.search({ words: 'walrus', limit: 50 })
    const without = await missing()
    expect(without).toHaveLength(30)
    const vectors = await embedder.embed(without.map(({ text }) => text))
    const rows = without.map((passage, i) => ({ ...passage, vector: vectors[i] as Float32Array }))
    await index.vectors.add(rows.slice(0, 20), space)
    expect((await missing()).map(({ id }) => id).toSorted()).toEqual(
      rows
        .slice(20)
        .map(({ id }) => id)
        .toSorted(),
    )
    await index.vectors.add(rows.slice(20), space)
    expect(await missing()).toEqual([])
    expect((await near('walrus number 7 came ashore'))[0]?.passage.text).toBe('Walrus number 7 came ashore.')
    await index.maintain()
    const after = await index.search({ words: 'walrus', limit: 50 })
    expect(new Set(after.map(({ passage }) => passage))).toEqual(
      new Set(before.map(({ passage }) => passage)),
    )
    for (const article of articles) expect(await index.article(article.id)).toMatchObject(article)
  })

  it('are not given to a text that has changed since it was read', async () => {
    const ferry = about('The ferry sank.')
    await index.put([prepared(ferry)])
    const [read] = await missing()
    await index.put([prepared({ ...ferry, version: '2', paragraphs: ['A tram was late.'] })])
    const [vector] = await embedder.embed(['The ferry sank.'])
    await index.vectors.add([{ id: read?.id ?? '', version: '1', vector: vector as Float32Array }], space)
    expect(await missing()).toMatchObject([{ text: 'A tram was late.', version: '2' }])
  })

  it('do not come back with a passage that was removed', async () => {
    const ferry = about('The ferry sank.')
    await index.put([prepared(ferry)])
    const [read] = await missing()
    await index.remove([ferry.id])
    const [vector] = await embedder.embed(['The ferry sank.'])
    await index.vectors.add([{ id: read?.id ?? '', version: '1', vector: vector as Float32Array }], space)
    expect(await index.coverage()).toEqual({ articles: 0 })
  })

  it('are known again, with their model and size, when the index is opened anew', async () => {
    await putWithVectors(about('The ferry sank.'))
    index.close()
    index = await PassageIndex.open({ uri })
    expect(await index.vectors.space()).toEqual(space)
    expect(await near('the ferry sank')).toHaveLength(1)
  })

  it.each([
    [{ model: 'another', dimensions: 64 }, /OPENAI_EMBEDDING_MODEL is another.*hashed-words.*--replace/],
    [{ model: 'hashed-words', dimensions: 8 }, /vectors of 8 numbers.*vectors of 64.*--replace/],
  ])('of another kind are refused, and nothing is written: %o', async (other, line) => {
    const ferry = about('The ferry sank.')
    await putWithVectors(ferry)
    const [row] = prepared(ferry).passages
    const vector = new Float32Array(other.dimensions).fill(1)
    const adding = index.vectors.add([{ id: row?.id ?? '', version: '1', vector }], other)
    await expect(adding).rejects.toThrow(ConfigurationError)
    await expect(adding).rejects.toThrow(line)
    expect(await idsNear('the ferry sank')).toEqual([ferry.id])
  })

  it('make room for those of another model once they are cleared', async () => {
    const ferry = about('The ferry sank.')
    await putWithVectors(ferry)
    await index.vectors.clear()
    expect(await index.vectors.space()).toBeUndefined()
    const other = { model: 'another', dimensions: 2 }
    const vector = Float32Array.of(1, 0)
    await index.vectors.add([{ id: `${ferry.id}:0`, version: '1', vector }], other)
    expect(await index.vectors.space()).toEqual(other)
    expect(await index.vectors.search({ vector, limit: 1 })).toHaveLength(1)
  })
})

describe('an index of the vectors', () => {
  it('finds the nearest within the dates, and what was put after it was built', async () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03']
    const articles = Array.from({ length: 300 }, (_, i) =>
      about(`Harbour report ${i}: ship ${i} carried cargo ${i * 31} to quay ${i % 7}.`, {
        publishedAt: days[i % 3] as string,
      }),
    )
    await putWithVectors(...articles)
    await index.vectors.maintain({ scannedNumbersMax: 0 })
    await index.vectors.maintain({ scannedNumbersMax: 0 })
    const wanted = articles[100] as Article
    expect((await idsNear(wanted.paragraphs[0] ?? ''))[0]).toBe(wanted.id)
    const to = Date.parse('2026-11-02')
    for (const { card } of await near(wanted.paragraphs[0] ?? '', { to }))
      expect(card.publishedAt).toBe(days[0])
    const late = about('A zeppelin landed on the roof.')
    await putWithVectors(late)
    expect((await idsNear('a zeppelin landed on the roof'))[0]).toBe(late.id)
    await index.maintain()
    expect((await idsNear('a zeppelin landed on the roof'))[0]).toBe(late.id)
    expect(await idsNear('harbour report')).toHaveLength(5)
  })
})
