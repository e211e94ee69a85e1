// Who asks what an outlet printed gets that outlet's words; who asks which did, one sentence of each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Reply } from '../../src/answering/reply.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

async function answerTo(question: string): Promise<Answer> {
  const reply = await corpus.ask(question)
  if (reply.kind !== 'answer') throw new Error(`no answer to: ${question}`)
  return reply
}

function outletsOf({ sentences }: Answer): readonly string[] {
  return [...new Set(sentences.map(({ citations }) => citations[0]?.article.publisher ?? ''))]
}

const textOf = ({ sentences }: Answer) => sentences.map(({ text }) => text).join(' ')

describe('what outlets printed', () => {
  it.each([
    ['What does Capital Ledger say about the dam?', 'Capital Ledger', '48 million crowns'],
    [
      'What has the Harbour Courier written about ferries this month?',
      'Harbour Courier',
      'first winter ferry',
    ],
    ['what did the moscow times say about pashinyan in may 2023', 'The Moscow Times', 'Nikol Pashinyan'],
    ['Did the Port Elsin Post write anything about nurses?', 'Port Elsin Post', '20,000 nurses'],
    ['How did The Evening Signal report the march?', 'The Evening Signal', '12,000 people marched'],
  ])('%s', async (question, outlet, words) => {
    const answer = await answerTo(question)
    expect(outletsOf(answer)).toEqual([outlet])
    expect(textOf(answer)).toContain(words)
  })

  it('is told outlet by outlet where several are named', async () => {
    const answer = await answerTo(
      'What did both the Lindholt Gazette and Halvern Public Radio say about the tram crash?',
    )
    expect(outletsOf(answer)).toEqual(['Lindholt Gazette', 'Halvern Public Radio'])
    expect(textOf(answer)).toMatch(/Fourteen people.*Seventeen people/s)
  })

  it('is everything of those days where no subject is named', async () => {
    const answer = await answerTo('What did Capital Ledger report last week?')
    expect(outletsOf(answer)).toEqual(['Capital Ledger'])
    expect(answer.layout).toBe('dated-list')
    expect(answer.sentences.length).toBe(2)
  })

  it.each([
    'What did the Lindholt Gazette say about elephants?',
    'What did the Harbour Courier say about the prime minister?',
    'Which outlets reported on elephants?',
  ])('is nothing where it printed nothing: %s', async (question) => {
    expect((await corpus.ask(question)).kind).toBe('abstention')
  })
})

describe('which outlets printed on a subject', () => {
  it('one sentence of each, the newest first', async () => {
    const answer = await answerTo('Which outlets reported on the Orrin Dam?')
    const days = answer.sentences.map(({ citations }) => citations[0]?.article.publishedAt.slice(0, 10) ?? '')
    expect(answer.layout).toBe('dated-list')
    expect(outletsOf(answer).length).toBe(answer.sentences.length)
    expect(answer.sentences.length).toBeGreaterThanOrEqual(5)
    expect(days).toEqual(days.toSorted().reverse())
  })

  it('names the others that print the very same text', async () => {
    const reply: Reply = await corpus.ask('Which papers covered Tern Airways?')
    expect(reply.kind === 'answer' && reply.alsoIn?.map(({ outlets }) => outlets)).toEqual([
      ['Harbour Courier', 'Port Elsin Post'],
    ])
  })
})
