// A pasted headline or address: its article is found first, and a question about it is answered from it alone.
import { beforeAll, describe, expect, it } from 'vitest'
import { createReadingsOf } from '../../src/answering/readings-of.ts'
import type { Reply } from '../../src/answering/reply.ts'
import type { ArticleCard } from '../../src/news/article.ts'
import { createRetrieve } from '../../src/retrieval/retrieve.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../fixtures/ask-corpus.ts'

let corpus: AskedCorpus
let cards: readonly ArticleCard[]
const to = Date.parse('2026-11-23T20:00:00Z')

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
  cards = (await corpus.index.search({ words: '', limit: 100, to })).map(({ card }) => card)
  return () => corpus.close()
})

async function firstFor(text: string): Promise<string | undefined> {
  const asked = { text, earlier: [], asOf: new Date(to), timeZone: 'UTC' }
  const [reading] = await createReadingsOf(corpus.index)(asked)
  const evidence = await createRetrieve((query) => corpus.index.search(query))(reading)
  return evidence[0]?.card.url
}

const sourcesOf = (reply: Reply) =>
  reply.kind === 'answer'
    ? [...new Set(reply.sentences.flatMap(({ citations }) => citations.map(({ article }) => article.url)))]
    : reply.reason

/** As people paste it. */
const pasted: Readonly<Record<string, (card: ArticleCard) => string>> = {
  headline: ({ headline }) => headline,
  'headline in capitals': ({ headline }) => headline.toUpperCase(),
  'headline in other quotation marks': ({ headline }) => `“${headline.replace(/['"’‘]/g, '’')}”`,
  'headline with its outlet': ({ headline, publisher }) => `${headline} - ${publisher}`,
  'headline without marks': ({ headline }) => headline.replace(/[^\p{L}\d\s]/gu, ''),
  'headline cut at its end': ({ headline }) => `${headline.slice(0, Math.ceil(headline.length * 0.75))}…`,
  address: ({ url }) => url,
  'address with where it was shared': ({ url }) => `<${url}?utm_source=slack&fbclid=x>`,
  'address for phones': ({ url }) => `${url.replace(/^https:\/\/(?:www\.)?/, 'https://m.')}/amp`,
  'address without a scheme': ({ url }) => url.replace(/^https:\/\//, ''),
}

describe('finds its article first', () => {
  it.each(Object.keys(pasted).map((form, i) => [form, i] as const))('by its %s', async (form, i) => {
    // A quarter of the articles for each form, so that every article has its turn and the test stays short.
    const some = cards.filter((_, place) => place % 4 === i % 4)
    expect(some.length).toBeGreaterThan(8)
    const missed: string[] = []
    for (const card of some) {
      const question = pasted[form]?.(card) ?? ''
      if ((await firstFor(question)) !== card.url) missed.push(question)
    }
    expect(missed).toEqual([])
  })
})

const EVACUATION = 'https://news.halvernradio.example/2026/11/07/orrin-dam-evacuation-widened'
const FERRY = 'https://www.harbourcourier.example/2026/11/17/first-winter-ferry-sails'

describe('is answered', () => {
  it.each([
    'Orrin Dam evacuation widened to 2,150 people as rain returns',
    EVACUATION,
    `tl;dr ${EVACUATION}?`,
    `what does ${EVACUATION} say`,
    `Summarise "Orrin Dam evacuation widened to 2,150 people as rain returns"`,
    `what is this (${EVACUATION}) about?`,
  ])('with what the article reports: %s', async (question) => {
    const reply = await corpus.ask(question)
    expect(sourcesOf(reply)).toEqual([EVACUATION])
    expect(postedText(reply)).toMatch(/^The evacuation below the Orrin Dam was widened on Saturday/)
  })

  it.each([
    [`what does ${FERRY}?utm_campaign=x say about fares?`, /\b(?:21|44) crowns|40 crowns to 44/],
    [`According to ${FERRY}, what is the fare for visitors?`, /40 crowns to 44/],
    [`${EVACUATION} how much has the crack grown`, /from 19 metres to 26 metres/],
  ])('from the article alone: %s', async (question, words) => {
    const reply = await corpus.ask(question)
    expect(postedText(reply)).toMatch(words)
    expect([FERRY, EVACUATION]).toContain(sourcesOf(reply)[0])
    expect(sourcesOf(reply)).toHaveLength(1)
  })

  it('not from another article, where this one does not tell', async () => {
    const reply = await corpus.ask(`What does ${FERRY} say about the Orrin Dam crack?`)
    expect(reply).toMatchObject({ kind: 'abstention', reason: 'no-evidence' })
    expect(reply.kind === 'abstention' && reply.closest[0]?.url).toBe(FERRY)
  })

  it('in the next question too, where that goes on about it', async () => {
    const replies = await corpus.thread([EVACUATION, 'What does it say about Tarrow?', 'And why?'])
    expect(sourcesOf(replies[1] as Reply)).toEqual([EVACUATION])
    expect(postedText(replies[1] as Reply)).toMatch(/Tarrow/)
    expect(replies[1]).toMatchObject({ isRewritten: true })
  })
})

describe('an article that is not held', () => {
  it.each([
    'https://www.bbc.com/news/orrin-dam-spillway-crack-12345',
    'What does https://www.bbc.com/news/orrin-dam-spillway-crack-12345 say about Brackwell?',
    'Is this article (https://www.bbc.com/news/orrin-dam-spillway-crack-12345) right about the Orrin Dam?',
  ])('is said not to be among those held, and what comes close is named: %s', async (question) => {
    const reply = await corpus.ask(question)
    expect(reply).toMatchObject({ kind: 'abstention', reason: 'article-not-held' })
    expect(reply.kind === 'abstention' && reply.closest.map(({ headline }) => headline).join()).toMatch(
      /Orrin/,
    )
  })

  it('is one that was published after the as-of date', async () => {
    expect(await corpus.ask(EVACUATION, '2026-11-01T00:00:00Z')).toMatchObject({ reason: 'article-not-held' })
  })
})

it('a link that came along with copied words changes nothing', async () => {
  const linked =
    'What did Siobhán O’Brien-Núñez (https://en.wikipedia.org/wiki/Siobhan) say about the Orrin Dam?'
  expect(sourcesOf(await corpus.ask(linked))).toEqual(
    sourcesOf(await corpus.ask('What did Siobhán O’Brien-Núñez say about the Orrin Dam?')),
  )
})

it('a quoted sentence is no headline', async () => {
  const reply = await corpus.ask('Who said "We will not guess"?')
  expect(postedText(reply)).toContain('"We will not guess," she said.')
})

it('a section alone is asked for its newest, and for nothing of other sections', async () => {
  const reply = await corpus.ask('What is in the sports section?')
  expect(reply.kind === 'answer' && reply.sentences[0]?.citations[0]?.article.section).toBe('Sport')
})
