import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@lancedb/lancedb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IndexUnreadableError } from '../../src/errors.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import type { Article } from '../../src/news/article.ts'
import { anArticle } from '../fixtures/articles.ts'

let folder: string
let uri: string
let index: PassageIndex

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-index-'))
  uri = join(folder, 'index')
  index = await PassageIndex.open({ uri })
})

afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const prepared = (article: Article) => ({
  article,
  passages: splitPassages(article),
  source: '/news/file.md',
})
const put = (...articles: readonly Article[]) => index.put(articles.map(prepared))
const ids = async (words: string, bounds = {}) =>
  (await index.search({ words, limit: 10, ...bounds })).map(({ card }) => card.id)

describe('PassageIndex', () => {
  it('gives back what was put: passages with their offsets, cards, whole articles', async () => {
    const article = anArticle({
      headline: 'Two counts',
      paragraphs: ['A first count was held. It failed.', 'Then a second.'],
    })
    await put(article)
    const [found] = await index.search({ words: 'count', limit: 1 })
    expect(found?.passage).toEqual(splitPassages(article)[0])
    expect(found?.card).toMatchObject({ headline: 'Two counts', publishedAt: '2026-11-05' })
    expect(await index.article(article.id)).toEqual({ ...article, cluster: article.id, story: article.id })
  })

  it('finds every match in an index of one article', async () => {
    const article = anArticle({
      paragraphs: ['The dam held. '.repeat(60).trim(), 'The dam broke. '.repeat(60).trim()],
    })
    await put(article)
    expect((await index.search({ words: 'dam', limit: 10 })).length).toBe(splitPassages(article).length)
  })

  it('matches inflected forms, accents left out, and the headline', async () => {
    const ferry = anArticle({
      headline: 'Ferries return',
      paragraphs: ['Siobhán O’Brien-Núñez voted for it.'],
    })
    await put(ferry, anArticle())
    expect(await ids('ferry')).toEqual([ferry.id])
    expect(await ids('voting')).toEqual([ferry.id])
    expect(await ids("siobhan o'brien nunez")).toEqual([ferry.id])
  })

  it('counts weighted words for what they weigh, in text and headline', async () => {
    const ferry = anArticle({ paragraphs: ['The ferry returns.'] })
    const tram = anArticle({ paragraphs: ['The tram returns.'] })
    const harbour = anArticle({ headline: 'Harbour news', paragraphs: ['It returns.'] })
    await put(ferry, tram, harbour)
    const weighted = (boost: number) => ({ weighted: [{ words: 'tram', boost }] })
    expect(await ids('ferry', weighted(0.3))).toEqual([ferry.id, tram.id])
    expect(await ids('ferry', weighted(3))).toEqual([tram.id, ferry.id])
    expect(await ids('', { weighted: [{ words: 'harbour', boost: 0.5 }] })).toEqual([harbour.id])
  })

  it('replaces an article with all its passages in one version', async () => {
    const long = anArticle({
      paragraphs: Array.from({ length: 12 }, (_, i) =>
        `Walrus number ${i}. ${'Words follow here. '.repeat(20)}`.trim(),
      ),
    })
    await put(long)
    const before = await ids('walrus')
    await put({ ...long, paragraphs: ['One walrus is left.'], version: '2' })
    expect(before.length).toBeGreaterThan(1)
    expect(await ids('walrus')).toEqual([long.id])
    expect((await index.known()).get(long.id)).toEqual({ version: '2', source: '/news/file.md' })
  })

  it('keeps to publication dates, both ends', async () => {
    const days = ['2026-11-04', '2026-11-05', '2026-11-06'].map((publishedAt) =>
      anArticle({ publishedAt, paragraphs: ['The strike went on.'] }),
    )
    await put(...days)
    const within = await ids('strike', { from: Date.parse('2026-11-05'), to: Date.parse('2026-11-06') })
    expect(within).toEqual([days[1]?.id])
  })

  it('removes articles, and tells what it covers', async () => {
    const [early, late] = [
      anArticle({ publishedAt: '2026-09-01' }),
      anArticle({ publishedAt: '2026-11-22T08:00:00Z' }),
    ]
    await put(early, late)
    expect(await index.coverage()).toEqual({ articles: 2, earliest: '2026-09-01', latest: '2026-11-22' })
    await index.remove([early.id])
    expect(await index.coverage()).toEqual({ articles: 1, earliest: '2026-11-22', latest: '2026-11-22' })
    expect(await index.article(early.id)).toBeUndefined()
  })

  it('covers nothing while it is empty', async () => {
    expect(await index.coverage()).toEqual({ articles: 0 })
    expect(await ids('anything')).toEqual([])
  })

  it('takes ids and words with apostrophes as text', async () => {
    await put(anArticle())
    expect(await index.article("x' OR 'a' = 'a")).toBeUndefined()
    await index.remove(["x' OR 'a' = 'a"])
    expect((await index.coverage()).articles).toBe(1)
    expect(await ids('O\'Brien\'s "quoted" AND (NOT) *:?')).toEqual([])
  })

  it('is seen by another reader after another process wrote', async () => {
    const reader = await PassageIndex.open({ uri })
    await put(anArticle({ paragraphs: ['A zeppelin landed.'] }))
    await expect
      .poll(() => reader.search({ words: 'zeppelin', limit: 1 }), { timeout: 5_000 })
      .toHaveLength(1)
    reader.close()
  })
})

describe('an index that cannot be trusted', () => {
  const opening = () => PassageIndex.open({ uri })

  it('is reported when its files are damaged, left as it is, and made anew on request', async () => {
    await put(anArticle())
    index.close()
    const table = join(uri, 'passages.lance')
    for (const file of readdirSync(join(table, '_versions')))
      writeFileSync(join(table, '_versions', file), 'damaged')
    await expect(opening()).rejects.toThrow(IndexUnreadableError)
    await expect(opening()).rejects.toThrow(/--rebuild/)
    expect(readdirSync(join(table, '_versions')).length).toBeGreaterThan(0)
    index = await PassageIndex.open({ uri, rebuild: true })
    expect(await index.coverage()).toEqual({ articles: 0 })
  })

  it('is reported when it has another format', async () => {
    index.close()
    const connection = await connect(join(folder, 'other'))
    await connection.createTable('passages', [{ id: 'a', text: 'b' }])
    cpSync(join(folder, 'other'), join(folder, 'copy'), { recursive: true })
    await expect(PassageIndex.open({ uri: join(folder, 'copy') })).rejects.toThrow(/not written by Newsdesk/)
    expect(await (await connection.openTable('passages')).countRows()).toBe(1)
    index = await PassageIndex.open({ uri })
  })
})

describe('outlets', () => {
  it('are listed with their articles, and narrow a search, whatever signs their names hold', async () => {
    const star = anArticle({
      publisher: "Tamsel's Star",
      section: 'Sport',
      paragraphs: ['The ferry sailed.'],
    })
    const wired = anArticle({ publisher: 'The Post', agency: 'AFP', paragraphs: ['The ferry sailed late.'] })
    await put(star, wired)
    expect(await index.outlets()).toEqual(
      expect.arrayContaining([
        { kind: 'publisher', name: "Tamsel's Star", articles: 1 },
        { kind: 'agency', name: 'AFP', articles: 1 },
        { kind: 'section', name: 'Sport', articles: 1 },
      ]),
    )
    expect(await ids('ferry', { outlets: [{ kind: 'publisher', name: "Tamsel's Star" }] })).toEqual([star.id])
    expect(await ids('ferry', { outlets: [{ kind: 'agency', name: 'AFP' }] })).toEqual([wired.id])
    await index.remove([star.id])
    expect(await index.outlets()).not.toContainEqual(expect.objectContaining({ name: 'Sport' }))
  })
})

it('gives the newest articles, newest first, where there are no words to match', async () => {
  const days = ['2026-11-03', '2026-11-09', '2026-11-01', '2026-11-07']
  await put(...days.map((publishedAt) => anArticle({ publishedAt })))
  const found = await index.search({ words: '', limit: 3 })
  expect(found.map(({ card }) => card.publishedAt)).toEqual(['2026-11-09', '2026-11-07', '2026-11-03'])
  const before = await index.search({ words: '', limit: 3, to: Date.parse('2026-11-07') })
  expect(before.map(({ card }) => card.publishedAt)).toEqual(['2026-11-03', '2026-11-01'])
})
