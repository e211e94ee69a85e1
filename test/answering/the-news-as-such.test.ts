// Who asks for the news and names no subject is told what the newest articles report.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understandQuestion } from '../../src/retrieval/understand-question.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

async function headlinesFor(question: string, asOf?: string) {
  const reply = await corpus.ask(question, asOf)
  if (reply.kind !== 'answer') throw new Error(`no answer to: ${question}`)
  const cards = reply.sentences.map(({ citations }) => citations[0]?.article)
  return {
    layout: reply.layout,
    days: cards.map((card) => card?.publishedAt.slice(0, 10)),
    publishers: new Set(cards.map((card) => card?.publisher)),
    clusters: cards.map((card) => card?.cluster ?? card?.id),
  }
}

describe('a question about a recent day', () => {
  it('says so where only articles of other days answer it', async () => {
    const notices = async (question: string) => {
      const reply = await corpus.ask(question)
      return reply.kind === 'answer' ? (reply.notices ?? []) : ['no answer']
    }
    expect(await notices('Who was jailed on Tuesday?')).toContain(
      'No article of 17-18 Nov 2026 answers this; these are of other days.',
    )
    expect(await notices('Who was jailed in the first half of November?')).toEqual([])
  })
})

describe('the news as such', () => {
  it('is a list of the newest articles, the newest first, each story once', async () => {
    const { layout, days, clusters } = await headlinesFor('What are the latest headlines?')
    expect(layout).toBe('dated-list')
    expect(days).toEqual(['2026-11-22', '2026-11-20', '2026-11-19', '2026-11-19', '2026-11-17'])
    expect(new Set(clusters).size).toBe(5)
  })

  it('holds nothing later than the day that is asked at', async () => {
    const { days } = await headlinesFor('What is new?', '2026-11-10T12:00:00Z')
    expect(days.length).toBe(5)
    expect(days.filter((day) => (day ?? '') > '2026-11-10')).toEqual([])
  })

  it('keeps to the dates and the outlet that are named', async () => {
    expect((await headlinesFor('What happened yesterday?')).days).toEqual(['2026-11-22'])
    const { publishers } = await headlinesFor('Any news from Capital Ledger?')
    expect(publishers).toEqual(new Set(['Capital Ledger']))
    const { days } = await headlinesFor('What were the top stories in September 2026?')
    expect(days.every((day) => day?.startsWith('2026-09'))).toBe(true)
    const october = (await headlinesFor('What happened in October?')).days
    expect(october.every((day) => day?.startsWith('2026-10'))).toBe(true)
  })
})

const asked = (text: string) =>
  understandQuestion({ text, earlier: [], asOf: new Date('2026-11-23T20:00:00Z'), timeZone: 'UTC' })

it.each([
  'What did I miss?',
  "What's happening?",
  "what's in the news this week",
  'Give me the main stories',
  'Top headlines today?',
  'What was published on 8 October?',
])('is asked for by: %s', (question) => {
  expect(asked(question).asksForNews).toBe(true)
})

it.each([
  'Any news about the dam?',
  'What happened in Lindholt?',
  'What is new about the ferry?',
  'What is it?',
  'Which newspapers reported the strike?',
  'Who owns the News Corporation?',
])('is not asked for by: %s', (question) => {
  expect(asked(question).asksForNews).toBeUndefined()
})

it('the eight reports of the demonstration on its dam are one story', async () => {
  const [crack] = await corpus.index.search({ words: 'crack Orrin Dam spillway', limit: 1 })
  const story = await corpus.index.story(crack?.card.id ?? '')
  expect(story.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual([
    '2026-11-06',
    '2026-11-07',
    '2026-11-08',
    '2026-11-10',
    '2026-11-12',
    '2026-11-14',
    '2026-11-16',
    '2026-11-20',
  ])
})
