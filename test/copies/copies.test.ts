// Copies of one text form a cluster, whatever was cut or edited; what states something else stands alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { randomSource } from '../../src/benchmark/random-source.ts'
import { compareCopies } from '../../src/indexing/copies/compare-copies.ts'
import { copyText } from '../../src/indexing/copies/copy-text.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import type { Article } from '../../src/news/article.ts'
import { anArticle } from '../fixtures/articles.ts'
import { inventStory } from './invent-story.ts'
import { measureCopies } from './measure-copies.ts'

const WIRE = [
  'The harbour bridge in Port Ellen was closed on Tuesday after an inspector found cracks in two of its nine pillars.',
  'Mayor Aoife Brennan said the repair would cost 4.2 million euros and take at least five months.',
  '“We will not open it before every pillar has been tested,” Brennan told reporters. Buses will use the northern road.',
  'About 11,000 vehicles cross the bridge each day. The ferry company said it would add two sailings in the morning.',
  'The bridge was opened in 1974 and last repaired in 2009, when its roadway was replaced.',
  'Shop owners in the old town said that they feared for their trade over the winter, and asked the council for help.',
]

const verdict = (paragraphs: readonly string[]) => compareCopies(copyText(WIRE), copyText(paragraphs))
const changed = (from: string, to: string) => {
  const paragraphs = WIRE.map((paragraph) => paragraph.replace(from, to))
  expect(paragraphs).not.toEqual(WIRE)
  return paragraphs
}

describe('Two texts', () => {
  it('are copies where one is cut, reordered, or edited in words that state nothing', () => {
    expect(verdict(WIRE.slice(0, 3))).toBe('copy')
    expect(verdict(WIRE.toSpliced(2, 2))).toBe('copy')
    expect(
      verdict([`PORT ELLEN (AFP) - ${WIRE[0]}`, ...WIRE.slice(1), 'Follow us for more from the coast.']),
    ).toBe('copy')
    expect(verdict(changed('at least five months', 'at least 5 months'))).toBe('copy')
    expect(verdict(changed('said the repair would cost', 'said that repairing it would cost'))).toBe('copy')
    expect(verdict(changed('11,000', '11000'))).toBe('copy')
  })

  it.each([
    ['4.2 million', '4.6 million'],
    ['two of its nine', 'three of its nine'],
    ['on Tuesday', 'on Thursday'],
    ['Aoife Brennan', 'Maeve Nolan'],
    ['said the repair would', 'said the repair would not'],
    ['closed on', 'opened on'],
    ['before every', 'after every'],
  ])('contradict each other where “%s” became “%s”', (from, to) => {
    expect(verdict(changed(from, to))).toBe('contradicts')
  })

  it('are different where they share a quotation alone, or where one is a small part of the other', () => {
    expect(
      verdict([
        'Traffic in Port Ellen came to a stop as the only bridge over the harbour had to be shut for safety reasons.',
        '“We will not open it before every pillar has been tested,” Brennan told reporters.',
        'Engineers from the university will join the investigation, and the state promised to pay half of it.',
      ]),
    ).toBe('different')
    expect(verdict([...WIRE.slice(5)])).toBe('different')
  })
})

describe('An index', () => {
  let folder: string
  let index: PassageIndex
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsdesk-copies-'))
    index = await PassageIndex.open({ uri: join(folder, 'index') })
  })
  afterEach(() => {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const put = (...articles: readonly Article[]) =>
    index.put(
      articles.map((article) => ({ article, passages: splitPassages(article), source: '/news/a.jsonl' })),
    )

  const clusterOf = async (...articles: readonly Article[]) => {
    const clusters = await index.clusters(articles.map(({ id }) => id))
    return articles.map(({ id }) => clusters.get(id))
  }

  it('puts a text and the halves of it together, in whatever order and batches they come', async () => {
    const pieces = Array.from({ length: 6 }, (_, story) => {
      const { paragraphs } = inventStory(randomSource(7, story))
      const half = Math.ceil(paragraphs.length / 2)
      return [paragraphs, paragraphs.slice(0, half), paragraphs.slice(half)].map((some) =>
        anArticle({ paragraphs: some }),
      )
    })
    const orders = fc.shuffledSubarray(pieces.flat(), { minLength: pieces.flat().length })
    const [order = []] = fc.sample(orders, 1)
    for (let from = 0; from < order.length; from += 1 + (from % 5))
      await put(...order.slice(from, from + 1 + (from % 5)))
    const clusters = await Promise.all(pieces.map((some) => clusterOf(...some)))
    expect(clusters.map((some) => new Set(some).size)).toEqual([1, 1, 1, 1, 1, 1])
    expect(new Set(clusters.flat()).size).toBe(6)
    expect((await index.copies([pieces[0]?.[1]?.id ?? '']))?.values().next().value?.others).toHaveLength(2)
  })

  it('keeps a cluster’s name when its first article is put anew, alone or with its copies', async () => {
    const first = anArticle({ paragraphs: WIRE })
    const copy = anArticle({ paragraphs: WIRE.slice(0, 5) })
    await put(first)
    await put(copy)
    const [name] = await clusterOf(copy)
    await put({ ...first, headline: 'Another', version: 'b' })
    expect(await clusterOf(first, copy)).toEqual([name, name])
    await put({ ...first, headline: 'A third', version: 'c' }, { ...copy, headline: 'Other', version: 'b' })
    expect(await clusterOf(first, copy)).toEqual([name, name])
    await put({ ...first, paragraphs: changed('4.2 million', '6 million'), version: 'd' })
    expect((await clusterOf(copy))[0]).toBe(name)
    expect((await clusterOf(first))[0]).not.toBe(name)
  })

  it('names the cluster on every card, and gives the copies of an article, the agency’s own first', async () => {
    const early = anArticle({
      headline: 'Bridge shut',
      publisher: 'The Post',
      agency: 'AFP',
      publishedAt: '2026-11-03',
      paragraphs: WIRE.slice(0, 4),
    })
    const agency = anArticle({ publisher: 'AFP', publishedAt: '2026-11-04', paragraphs: WIRE })
    const late = anArticle({
      publisher: 'The Courier',
      publishedAt: '2026-11-05',
      paragraphs: WIRE.slice(0, 5),
    })
    const other = anArticle({ publisher: 'The Star', paragraphs: changed('4.2 million', '6 million') })
    await put(early)
    await put(late, other, agency)
    await index.maintain()
    const copies = (await index.copies([late.id, other.id, '0000'])).get(late.id)
    expect(copies?.original.id).toBe(agency.id)
    expect(copies?.others.map(({ publisher }) => publisher)).toEqual(['The Post', 'The Courier'])
    expect((await index.copies([other.id])).get(other.id)?.others).toEqual([])
    const found = await index.search({ words: 'harbour bridge', limit: 20 })
    const clusters = new Map(found.map(({ card }) => [card.id, card.cluster]))
    expect(clusters.get(early.id)).toBe(copies?.cluster)
    expect(clusters.get(agency.id)).toBe(copies?.cluster)
    expect(clusters.get(other.id)).not.toBe(copies?.cluster)
  })

  it('lets go an article that was changed and is no copy any more, also the one that others were copies of', async () => {
    const [first, second, third] = [1, 2, 3].map(() => anArticle({ paragraphs: WIRE })) as [
      Article,
      Article,
      Article,
    ]
    await put(first)
    await put(second, third)
    await put({ ...first, version: '2', paragraphs: changed('11,000', '14,000') })
    const copies = await index.copies([first.id, second.id])
    expect(copies.get(first.id)?.others).toEqual([])
    expect(copies.get(second.id)?.others.map(({ id }) => id)).toEqual([third.id])
  })

  it('finds copies of what it has put, of what was there before, and of what another has put meanwhile', async () => {
    const other = await PassageIndex.open({ uri: join(folder, 'index') })
    const texts = [WIRE, changed('4.2 million', '6 million'), changed('on Tuesday', 'on Friday')]
    const [early, meanwhile, late] = texts.map((paragraphs) => anArticle({ paragraphs })) as [
      Article,
      Article,
      Article,
    ]
    const copies = [...texts, ...texts].map((paragraphs) => anArticle({ paragraphs }))
    const putBy = (writer: PassageIndex, articles: readonly Article[]) =>
      writer.put(articles.map((article) => ({ article, passages: splitPassages(article), source: '/a' })))
    await putBy(other, [early])
    await putBy(index, [late])
    await putBy(other, [meanwhile])
    await putBy(index, copies.slice(0, 3))
    await putBy(other, copies.slice(3))
    const clusters = await other.clusters(copies.map(({ id }) => id))
    other.close()
    const firsts = [early, meanwhile, late].map(({ id }) => id)
    expect(copies.map(({ id }) => clusters.get(id))).toEqual([...firsts, ...firsts])
  })

  it('forms the same clusters in batches of any size', async () => {
    const texts = [WIRE, WIRE.slice(0, 4), changed('4.2', '4.8'), WIRE.slice(0, 3), changed('nine', 'ten')]
    const articles = [...texts, ...texts].map((paragraphs) => anArticle({ paragraphs }))
    const clustersOf = async (sizes: readonly number[]) => {
      const other = await PassageIndex.open({ uri: mkdtempSync(join(folder, 'sizes-')) })
      try {
        let from = 0
        for (const size of [...sizes, articles.length]) {
          const part = articles.slice(from, from + size)
          from += size
          await other.put(
            part.map((article) => ({ article, passages: splitPassages(article), source: '/a' })),
          )
        }
        return await other.clusters(articles.map(({ id }) => id))
      } finally {
        other.close()
      }
    }
    const whole = await clustersOf([articles.length])
    expect(new Set(whole.values()).size).toBeLessThan(articles.length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), async (sizes) => {
        expect(await clustersOf(sizes)).toEqual(whole)
      }),
      { numRuns: 3 },
    )
  })

  it('tells copies of generated articles from contradictions: 400 here, 5,000 by npm run copies', async () => {
    const figures = await measureCopies({ uri: join(folder, 'set'), articles: 400 })
    expect(figures.pairs).toBeGreaterThan(200)
    expect(figures.precision).toBeGreaterThanOrEqual(0.99)
    expect(figures.recall).toBeGreaterThanOrEqual(0.95)
  })
})
