// Reports of one event over days form a story; what only shares names with them does not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { anArticle } from '../fixtures/articles.ts'
import { measureStories } from './measure-stories.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-stories-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const crack = anArticle({
  headline: 'Crack in Orrin dam spillway forces hundreds from Tamsel valley',
  publishedAt: '2026-11-06',
  paragraphs: [
    'Engineers found a crack in the spillway of the Orrin dam, and 340 people had to leave the Tamsel valley.',
  ],
})
const wider = anArticle({
  headline: 'Orrin evacuation widened as rain returns',
  publishedAt: '2026-11-07',
  paragraphs: [
    'The evacuation below the Orrin dam in the Tamsel valley was widened to 2,150 people; its spillway leaks.',
  ],
})
const over = anArticle({
  headline: 'Orrin dam crack has stopped growing, engineer says',
  publishedAt: '2026-11-12',
  paragraphs: [
    'The crack in the spillway of the Orrin dam has stopped growing, so the Tamsel valley may hope.',
  ],
})
const elsewhere = anArticle({
  headline: 'Tamsel valley choir wins prize',
  publishedAt: '2026-11-07',
  paragraphs: [
    'The choir of the Tamsel valley won the national prize for folk singing in Lindholt on Saturday.',
  ],
})
const muchLater = anArticle({ ...crack, id: '00000000000000ff', publishedAt: '2027-03-06' })

it('follows an event over days, and ends where nobody writes of it for a week', async () => {
  const index = await PassageIndex.open({ uri: join(folder, 'index') })
  for (const article of [crack, elsewhere, wider, over, muchLater])
    await index.put([{ article, passages: splitPassages(article), source: '/a.jsonl' }])
  const story = await index.story(wider.id)
  expect(story.map(({ id }) => id)).toEqual([crack.id, wider.id, over.id])
  expect((await index.story(elsewhere.id)).map(({ id }) => id)).toEqual([elsewhere.id])
  expect((await index.story(muchLater.id)).map(({ id }) => id)).toEqual([muchLater.id])
  const [found] = await index.search({ words: 'spillway leaks', limit: 1 })
  expect(found?.card.story).toBe(story[0]?.story)
  index.close()
})

it('takes two stories for one where a report tells both, whichever comes first, and keeps them when one is put anew', async () => {
  const strike = anArticle({
    headline: 'Dockers walk out at Gullhaven',
    publishedAt: '2026-11-06',
    paragraphs: ['Dockers of the Velstrand line walked out at Gullhaven.'],
  })
  const ruling = anArticle({
    headline: 'Ombudsman Karvik rebukes Solheimer',
    publishedAt: '2026-11-08',
    paragraphs: ['Ombudsman Karvik rebuked Solheimer.'],
  })
  const both = anArticle({
    headline: 'Velstrand dockers of Gullhaven walk in as Karvik rebukes Solheimer',
    publishedAt: '2026-11-09',
    paragraphs: [
      'Dockers of the Velstrand line walked in at Gullhaven as ombudsman Karvik rebuked Solheimer.',
    ],
  })
  const orders = [
    [strike, ruling, both],
    [both, strike, ruling],
    [ruling, both, strike],
  ]
  for (const [at, order] of orders.entries()) {
    const index = await PassageIndex.open({ uri: join(folder, `index-${at}`) })
    for (const article of order)
      await index.put([{ article, passages: splitPassages(article), source: '/a.jsonl' }])
    const story = await index.story(strike.id)
    expect(story.map(({ id }) => id)).toEqual([strike.id, ruling.id, both.id])
    const again = { ...strike, headline: 'Corrected', paragraphs: ['Nothing of it was true.'], version: 'b' }
    await index.put([{ article: again, passages: splitPassages(again), source: '/a.jsonl' }])
    expect((await index.story(ruling.id)).map(({ story }) => story)).toEqual(story.map(({ story }) => story))
    index.close()
  }
})

it('wants more in common where the headlines share nothing', async () => {
  const called = anArticle({
    headline: 'Ballot set for April',
    publishedAt: '2026-09-29',
    paragraphs: ['Quennell of the Reedmark Party called a ballot; Tarrant may win it in the Oberlund.'],
  })
  const elected = anArticle({
    headline: 'Tarrant wins the leadership of the Heath League',
    publishedAt: '2026-10-04',
    paragraphs: [
      'Ode Tarrant won against Mina Solvay and Piet Arkwell in Gullhaven; Quennell of the Reedmark Party leads the Oberlund.',
    ],
  })
  const ahead = { ...elected, headline: 'Tarrant leads the Heath League into the ballot' }
  for (const [article, articles] of [
    [elected, 1],
    [ahead, 2],
  ] as const) {
    const index = await PassageIndex.open({ uri: join(folder, `of-${articles}`) })
    for (const one of [called, article])
      await index.put([{ article: one, passages: splitPassages(one), source: '/a.jsonl' }])
    expect(await index.story(article.id)).toHaveLength(articles)
    index.close()
  }
})

it('hardly cares in which order reports come', async () => {
  const figures = await measureStories({ uri: join(folder, 'set'), articles: 200, order: 'shuffled' })
  expect(figures.precision).toBeGreaterThanOrEqual(0.95)
  expect(figures.recall).toBeGreaterThanOrEqual(0.9)
})

it.each([
  ['of their own', 'apart', { precision: 0.95, recall: 0.9 }],
  ['of beats, which share people, places and background', 'beats', { precision: 0.75, recall: 0.9 }],
] as const)(
  'puts reports of one event together, among many %s: 200 here, 3,000 by npm run stories',
  async (_, set, least) => {
    const measured = await measureStories({ uri: join(folder, 'set'), articles: 200, set, seed: 21 })
    expect(measured.events).toBeGreaterThan(50)
    expect(measured.precision).toBeGreaterThanOrEqual(least.precision)
    expect(measured.recall).toBeGreaterThanOrEqual(least.recall)
  },
)
