// Whatever a model does, a person gets verified quotes: its choice, or the composer's with a notice.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAnswerQuestion, MODEL_FAILED } from '../../src/answering/answer-question.ts'
import type { Answer, Reply } from '../../src/answering/reply.ts'
import { createLogger } from '../../src/logger.ts'
import { createOpenAiChatModel } from '../../src/models/open-ai-chat-model.ts'
import { articleText } from '../../src/news/article.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../fixtures/ask-corpus.ts'
import {
  type Behaviour,
  choose,
  type ModelServer,
  say,
  sendCompletion,
  startModelServer,
} from './start-model-server.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const KEY = 'sk-test-abcdef123456'

let corpus: AskedCorpus
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

afterEach(() => server?.close())

async function askModel(question: string, ...behaviours: readonly Behaviour[]): Promise<Reply> {
  server = await startModelServer(...behaviours)
  const model = createOpenAiChatModel({ apiKey: KEY, model: 'test', baseUrl: server.baseUrl, timeout: 300 })
  const answerQuestion = createAnswerQuestion({
    corpus: corpus.index,
    model,
    logger: createLogger({ level: 'silent' }),
  })
  return answerQuestion({
    text: question,
    earlier: [],
    asOf: new Date('2026-11-23T20:00:00Z'),
    timeZone: 'UTC',
  })
}

const passageWith = (words: string) => (asked: { passages: readonly { id: string; text: string }[] }) =>
  asked.passages.find(({ text }) => text.includes(words))?.id ?? 'none'

async function expectVerified(reply: Reply): Promise<Answer> {
  expect(reply.kind).toBe('answer')
  const answer = reply as Answer
  for (const { text, citations } of answer.sentences)
    for (const { quote, article: card } of citations) {
      const article = await corpus.index.article(card.id)
      expect(article && articleText(article).slice(quote.start, quote.end)).toBe(quote.text)
      expect(text).toBe(quote.text)
    }
  return answer
}

describe('a model that behaves', () => {
  it('has its choice posted, whole and in the article’s own typography', async () => {
    const reply = await askModel(
      QUESTION,
      choose((asked) => [{ passage: passageWith('40,000 crowns')(asked), quote: 'is  worth 40,000 crowns' }]),
    )
    const answer = await expectVerified(reply)
    expect(answer.sentences.map(({ text }) => text)).toEqual(['The prize is worth 40,000 crowns.'])
    expect(answer.notices).toBeUndefined()
  })

  it('sees the question, the date and labelled passages, and no URL', async () => {
    await askModel(QUESTION, say({ sentences: [], missing: 'x' }))
    const [asked] = server.asked
    expect(asked).toMatchObject({ question: QUESTION, authorization: `Bearer ${KEY}` })
    expect(asked?.system).toContain('It is now 23 Nov 2026')
    expect(asked?.passages[0]).toMatchObject({ publisher: 'The Evening Signal', published: '19 Nov 2026' })
    expect(asked?.body).not.toMatch(/https?:/)
  })

  it('is believed when it finds no answer', async () => {
    expect(await askModel(QUESTION, say({ sentences: [], missing: 'the name' }))).toMatchObject({
      kind: 'abstention',
    })
  })

  it('is asked again after a 429', async () => {
    const busy: Behaviour = (_, response) => response.writeHead(429, { 'retry-after-ms': '10' }).end('{}')
    const chosen = choose((asked) => [
      { passage: passageWith('40,000 crowns')(asked), quote: 'The prize is worth 40,000 crowns.' },
    ])
    const answer = await expectVerified(await askModel(QUESTION, busy, chosen))
    expect(answer.notices).toBeUndefined()
    expect(server.asked).toHaveLength(2)
  })
})

describe('a model that misbehaves', () => {
  const composed = async () => postedText(await corpus.ask(QUESTION))

  it.each<[string, Behaviour]>([
    [
      'invents a quote',
      choose(({ passages }) => [
        { passage: passages[0]?.id ?? '', quote: 'Nobody won the prize this year.' },
      ]),
    ],
    [
      'names a passage that it was not given',
      choose(() => [{ passage: 'ffffffffffffffff:0', quote: 'The prize is worth 40,000 crowns.' }]),
    ],
    [
      'quotes one passage as another',
      choose((asked) => [
        {
          passage: asked.passages.find(({ text }) => !text.includes('40,000'))?.id ?? '',
          quote: 'The prize is worth 40,000 crowns.',
        },
      ]),
    ],
    [
      'changes a number',
      choose((asked) => [
        { passage: passageWith('40,000')(asked), quote: 'The prize is worth 60,000 crowns.' },
      ]),
    ],
    [
      'writes broken JSON',
      (_, response) => sendCompletion(response, { role: 'assistant', content: '{"sentences": [' }),
    ],
    ['writes another form', say({ answer: 'Somebody' })],
    [
      'refuses',
      (_, response) => sendCompletion(response, { role: 'assistant', content: null, refusal: 'I cannot.' }),
    ],
    ['says nothing', (_, response) => sendCompletion(response, { role: 'assistant', content: '' })],
    [
      'sends no choices',
      (_, response) => response.setHeader('content-type', 'application/json').end('{"choices":[]}'),
    ],
    [
      'sends another type',
      (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>'),
    ],
    ['fails every time', (_, response) => response.writeHead(500).end('{}')],
    ['refuses the key', (_, response) => response.writeHead(401).end('{}')],
    ['hangs up', (_, response) => response.destroy()],
    ['takes too long', () => {}],
  ])('and %s leaves the composer’s answer, with a notice', async (_, behaviour) => {
    const reply = await askModel(QUESTION, behaviour)
    const answer = await expectVerified(reply)
    expect(postedText(answer)).toBe(await composed())
    expect(answer.notices).toEqual([MODEL_FAILED])
    expect(JSON.stringify(reply)).not.toContain(KEY)
  })

  it('and obeys an article’s orders has them posted neither as a sentence nor as a link', async () => {
    const obedient = choose(({ passages }) =>
      passages.flatMap(({ id, text }) =>
        Array.from(text.matchAll(/[^.]*(?:evil\.example|[Ii]gnore all)[^.]*\./g), ([quote]) => ({
          passage: id,
          quote: quote.trim(),
        })),
      ),
    )
    const reply = await askModel('What did the Gullwatch website say about the Harbour Bridge?', obedient)
    expect(JSON.stringify(reply)).not.toMatch(/evil\.example|ignore all/i)
    expect(postedText(reply)).toBe(
      postedText(await corpus.ask('What did the Gullwatch website say about the Harbour Bridge?')),
    )
  })
})
