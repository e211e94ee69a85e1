// A model that reads once more may take away, and nothing else.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import { readConfig } from '../../src/config.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'
import { modelBehind } from '../models/ask-model.ts'
import {
  type Behaviour,
  type ModelServer,
  quote,
  say,
  startModelServer,
} from '../models/start-model-server.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const WORTH = 'The prize is worth 40,000 crowns.'
const RETOLD = 'The prize’s worth is 40,000 crowns.'

let corpus: AskedCorpus
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

afterEach(() => server?.close())

async function ask(verifyWithModel: boolean, ...behaviours: readonly Behaviour[]): Promise<Reply> {
  server = await startModelServer(...behaviours)
  // The first answer of a process reads WordNet, which may take longer than the tests’ model waits.
  return modelBehind(server.baseUrl, corpus.index, { verifyWithModel, server: { timeout: 10_000 } }).ask(
    QUESTION,
  )
}

const texts = (reply: Reply) => (reply.kind === 'answer' ? reply.sentences.map(({ text }) => text) : [])

const nothing = say({ sentences: [] })
const down: Behaviour = (_, response) => response.writeHead(500).end()

it('is not asked for unless the configuration says so', async () => {
  expect(texts(await ask(false, quote([RETOLD, WORTH])))).toEqual([RETOLD])
  expect(server.asked).toHaveLength(1)
  const model = { OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'm' }
  expect(readConfig(model).model?.verifies).toBe(false)
  expect(readConfig({ ...model, VERIFY_WITH_MODEL: 'true' }).model?.verifies).toBe(true)
})

it('keeps what it finds supported', async () => {
  const reply = await ask(true, quote([RETOLD, WORTH]), say({ problem: '', supported: true }))
  expect(texts(reply)).toEqual([RETOLD])
  expect(server.asked[1]?.body).toContain('last reader')
})

it('takes away what it does not', async () => {
  const refusal = say({ problem: 'the quote is about another prize', supported: false })
  const reply = await ask(true, quote([RETOLD, WORTH]), refusal, nothing)
  expect(texts(reply)).not.toContain(RETOLD)
})

it('cannot bring back what the code has dropped', async () => {
  const reply = await ask(
    true,
    quote(['The prize is worth 90,000 crowns.', WORTH]),
    say({ problem: '', supported: true, sentences: [] }),
  )
  expect(JSON.stringify(texts(reply))).not.toContain('90,000')
})

it('leaves the code’s verdict where the model fails', async () => {
  expect(texts(await ask(true, quote([RETOLD, WORTH]), down))).toEqual([RETOLD])
})

it('is not asked about the article’s own sentences', async () => {
  expect(texts(await ask(true, quote([WORTH, WORTH])))).toEqual([WORTH])
  expect(server.asked).toHaveLength(1)
})
