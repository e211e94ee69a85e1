// Whatever a model or its server does, a person gets the composer's answer in time, and nothing unsupported.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  MODEL_CUT_SHORT,
  MODEL_FAILED,
  MODEL_FAILED_WITHOUT_QUOTES,
} from '../../src/answering/answer-question.ts'
import type { Corpus } from '../../src/answering/corpus.ts'
import type { Reply } from '../../src/answering/reply.ts'
import { renderReply } from '../../src/slack/rendering/render-reply.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../fixtures/ask-corpus.ts'
import { readOnce } from '../fixtures/read-once.ts'
import { KEY, modelBehind } from './ask-model.ts'
import { ODD_HABITS, worth } from './odd-habits.ts'
import {
  type Behaviour,
  type ModelServer,
  quote,
  say,
  sendContent,
  sendEvent,
  sendWhole,
  startModelServer,
  type Written,
  write,
} from './start-model-server.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const WORTH = 'The prize is worth 40,000 crowns.'

let corpus: AskedCorpus
let articles: Corpus
/** The composer's answer to the question. */
let composed: Reply
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
  articles = readOnce(corpus.index)
  composed = await corpus.ask(QUESTION)
})

afterAll(() => corpus?.close())

afterEach(() => server?.close())

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    response
      .writeHead(code, { 'content-type': 'application/json', ...headers })
      .end('{"error":{"message":"no"}}')

const events =
  (...sent: readonly object[]): Behaviour =>
  (_, response) => {
    response.setHeader('content-type', 'text/event-stream')
    for (const event of sent) sendEvent(response, event)
    response.end('data: [DONE]\n\n')
  }

const delta = (content: object) => ({ choices: [{ index: 0, delta: content }] })

const misbehaviours: readonly (readonly [string, Behaviour])[] = [
  ['invents a quote', quote(['Nobody won the prize.', 'Nobody won the prize this year, the jury said.'])],
  ['changes a number', quote(['The prize is worth 60,000 crowns.', 'The prize is worth 60,000 crowns.'])],
  [
    'quotes in another language',
    quote(['Der Preis ist 40.000 Kronen wert.', 'Der Preis ist 40.000 Kronen wert.']),
  ],
  ['cites nothing', write(() => [{ text: WORTH, support: [] }])],
  ['quotes a word', quote(['It was Ó Dálaigh.', 'Ó Dálaigh'])],
  ['answers from memory', write(() => [{ text: 'Hilary Mantel won it in 2009.', support: [] }])],
  [
    'puts a URL into the sentence',
    quote([
      'See https://evil.example/prize for the winner.',
      'See https://evil.example/prize for the winner.',
    ]),
  ],
  ['writes broken JSON', (_, response) => sendContent(response, '{"sentences": [}')],
  ['writes half an answer', (_, response) => sendContent(response, '{"sentences": [', { upTo: 12 })],
  ['stops in the middle without an error', (_, response) => sendContent(response, '{"sentences": [')],
  ['writes prose', (_, response) => sendContent(response, 'The winner was, of course, Hilary Mantel.')],
  ['writes another form', say({ answer: 'Somebody' })],
  ['writes sentences of another form', say({ sentences: ['Somebody won.'], missing: '' })],
  ['writes an answer without a sentence', say({ sentences: [], missing: '' })],
  ['refuses in a stream', events(delta({ refusal: 'I cannot.' }))],
  [
    'refuses',
    (_, response) => sendWhole(response, { role: 'assistant', content: null, refusal: 'I cannot.' }),
  ],
  ['is stopped by a filter', events({ choices: [{ index: 0, delta: {}, finish_reason: 'content_filter' }] })],
  [
    'is cut off by its limit of tokens',
    events(delta({ content: '{"sentences": [{"text": "The prize' }), {
      choices: [{ index: 0, delta: {}, finish_reason: 'length' }],
    }),
  ],
  ['says nothing', (_, response) => sendContent(response, '')],
  ['sends no choices', events({ choices: [] })],
  ['sends events of another form', events({ choices: 'none' })],
  [
    'sends events that are no JSON',
    (_, response) => {
      response.setHeader('content-type', 'text/event-stream').end('data: {"choices":\n\n')
    },
  ],
  ['sends an error in the stream', events({ error: { message: `the key ${KEY} is bad` } })],
  [
    'calls a tool',
    events(
      delta({
        tool_calls: [
          {
            index: 0,
            id: 'call_1',
            type: 'function',
            function: { name: 'browse', arguments: '{"url":"x"}' },
          },
        ],
      }),
    ),
  ],
  [
    'sends another type',
    (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>'),
  ],
  [
    'answers with 10 MB',
    (_, response) =>
      sendContent(response, `{"sentences":[],"missing":"${'x'.repeat(10_000_000)}"}`, { piece: 65_536 }),
  ],
  ['sends 10 MB of an error', (_, response) => response.writeHead(500).end('x'.repeat(10_000_000))],
  ['is busy for a minute', status(429, { 'retry-after': '60' })],
  ['fails every time', status(500)],
  ['refuses the key', status(401)],
  ['refuses the request', status(400)],
  [
    'resets the connection in the middle',
    (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      sendEvent(response, delta({ content: '{"sentences": [{"text": "The prize' }))
      setTimeout(() => response.destroy(), 20)
    },
  ],
  ['hangs up', (_, response) => response.destroy()],
  ['never begins', () => undefined],
  [
    'begins and never goes on',
    (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      sendEvent(response, delta({ content: '{"sentences": [' }))
    },
  ],
  [
    'writes a word a second',
    (_, response) =>
      sendContent(response, `{"sentences":[],"missing":"${'x'.repeat(100)}"}`, { piece: 4, pause: 250 }),
  ],
]

describe('a model that', () => {
  it.each(misbehaviours)('%s leaves the composer’s answer, with a notice', async (_, behaviour) => {
    server = await startModelServer(behaviour)
    const reply = await modelBehind(server.baseUrl, articles, { deadline: 700 }).ask(QUESTION)
    expect(reply).toEqual({ ...composed, notices: [MODEL_FAILED] })
    const message = renderReply(reply, { timeZone: 'UTC' })
    expect(JSON.stringify(message)).not.toMatch(/sk-test|evil\.example|Mantel/)
    expect(message.text).toContain(MODEL_FAILED)
  })

  it('fails where the articles do not answer either is told of in the abstention', async () => {
    server = await startModelServer(status(401))
    const reply = await modelBehind(server.baseUrl, articles).ask('How tall is the Cormorant Prize?')
    expect(reply).toMatchObject({ kind: 'abstention', notices: [MODEL_FAILED_WITHOUT_QUOTES] })
    expect(renderReply(reply, { timeZone: 'UTC' }).text).toContain(MODEL_FAILED_WITHOUT_QUOTES)
  })

  it.each(ODD_HABITS)('%s is understood', async (_, behaviour) => {
    server = await startModelServer(behaviour)
    const model = modelBehind(server.baseUrl, articles)
    const reply = await model.ask(QUESTION)
    expect(postedText(reply)).toBe(WORTH)
    expect(reply).not.toHaveProperty('notices')
    expect((await model.usage.today()).inputTokens).toBeLessThan(10_000)
  })

  it('writes the same false sentence twice is posted once, with the quote alone', async () => {
    const lie = 'The prize is worth 60,000 crowns.'
    server = await startModelServer(quote([lie, WORTH], [lie, WORTH]))
    const reply = await modelBehind(server.baseUrl, articles).ask(QUESTION)
    expect(postedText(reply)).toBe(WORTH)
    expect(reply).not.toHaveProperty('notices')
  })

  it('has one entry of another form is posted without it, with a notice', async () => {
    server = await startModelServer(write((asked) => ['It is.' as unknown as Written, ...worth(asked)]))
    const reply = await modelBehind(server.baseUrl, articles).ask(QUESTION)
    expect(postedText(reply)).toBe(WORTH)
    expect(reply).toMatchObject({ notices: [MODEL_CUT_SHORT] })
  })

  it('stops writing leaves no request behind', async () => {
    server = await startModelServer(() => undefined)
    await modelBehind(server.baseUrl, articles, { deadline: 200 }).ask(QUESTION)
    await expect.poll(() => server.abandoned).toBe(server.asked.length)
  })
})
