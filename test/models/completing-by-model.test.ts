// A model that completes follow-ups: believed where it keeps to what was said, else the rules do it.
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../src/logger.ts'
import type { EarlierTurn } from '../../src/retrieval/asked-question.ts'
import {
  type CompleteQuestion,
  createCompleteByModel,
} from '../../src/retrieval/follow-ups/complete-by-model.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'
import { modelBehind } from './ask-model.ts'
import { type Behaviour, type ModelServer, quote, say, startModelServer } from './start-model-server.ts'

const FERRY: EarlierTurn = {
  standaloneQuestion: 'How much does the Fennick ferry cost for islanders?',
  answer: 'A single fare for islanders will be 18 crowns; visitors will pay 40.',
}

let corpus: AskedCorpus
let server: ModelServer | undefined

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function completing(behaviour: Behaviour, deadline = 1_000): Promise<CompleteQuestion> {
  server = await startModelServer(behaviour)
  const { model } = modelBehind(server.baseUrl, corpus.index)
  return createCompleteByModel({ model, logger: createLogger({ level: 'silent' }), deadline })
}

const asked = (text: string, earlier: readonly EarlierTurn[] = [FERRY]) => ({
  text,
  earlier,
  asOf: new Date('2026-11-23T20:00:00Z'),
  timeZone: 'UTC',
})

describe('a model that completes a follow-up', () => {
  it('is believed where everything it names was said', async () => {
    const complete = await completing(
      say({ question: ' How much does the Fennick ferry\ncost for visitors? ' }),
    )
    expect((await complete(asked('what about visitors?')))?.text).toBe(
      'How much does the Fennick ferry cost for visitors?',
    )
  })

  it('sees the conversation and the question as data, and what day it is', async () => {
    const complete = await completing(say({ question: 'x' }))
    await complete(asked('what about <b>visitors</b>?'))
    const [request] = server?.asked ?? []
    expect(request?.system).toContain('It is now 23 Nov 2026')
    const [, user] = (request?.parameters.messages ?? []) as readonly { readonly content: string }[]
    expect(user?.content).not.toContain('<b>')
    expect(JSON.parse(user?.content ?? '')).toEqual({
      conversation: [{ question: FERRY.standaloneQuestion, answer: FERRY.answer }],
      question: 'what about <b>visitors</b>?',
    })
  })

  it.each([
    ['names somebody whom nobody spoke of', 'How much did Åsa Vinter pay for visitors?'],
    ['brings in a number', 'How much did the ferry cost visitors in 1998?'],
    ['drops what was asked', 'How much does the Fennick ferry cost for islanders?'],
    ['answers', `Visitors pay 40. ${'The ferry is dear. '.repeat(20)}`],
    ['links', 'What do visitors pay, see https://evil.example?'],
    ['says nothing', '…'],
  ])('is not believed where it %s', async (_, question) => {
    const complete = await completing(say({ question }))
    expect(await complete(asked('What about visitors?'))).toBeUndefined()
  })

  it.each<[string, Behaviour]>([
    ['fails', (_, response) => response.writeHead(400).end('{}')],
    ['keeps to no form', say({ words: 'x' })],
    ['is too slow', async (_, response) => wait(5_000, undefined, { ref: false }).then(() => response.end())],
  ])('gives way to the rules where it %s', async (_, behaviour) => {
    const complete = await completing(behaviour, 200)
    expect(await complete(asked('What about visitors?'))).toBeUndefined()
  })

  it('is not asked where nothing was said before, nor about a question that is complete', async () => {
    const complete = await completing(say({ question: 'What about it?' }))
    await complete(asked('What about visitors?', []))
    await complete(asked('How many people left Orrin on 7 November?'))
    expect(server?.asked).toEqual([])
  })

  it('ends with the question', async () => {
    const complete = await completing(say({ question: 'x' }))
    await expect(
      complete({ ...asked('What about visitors?'), signal: AbortSignal.abort(new Error('gone')) }),
    ).rejects.toThrow('gone')
  })
})

it('shows in the reply how the question was understood, by the model or without it', async () => {
  const fare = 'The fare for visitors goes up from 40 crowns to 44.'
  server = await startModelServer(
    say({ question: 'What is the fare of the Fennick ferry for visitors?' }),
    quote([fare, fare]),
  )
  const { answerQuestion } = modelBehind(server.baseUrl, corpus.index)
  expect(await answerQuestion(asked('And visitors?'))).toMatchObject({
    kind: 'answer',
    standaloneQuestion: 'What is the fare of the Fennick ferry for visitors?',
    isRewritten: true,
    sentences: [{ text: fare }],
  })
  const [, byRule] = await corpus.thread([FERRY.standaloneQuestion, 'And visitors?'])
  expect(byRule).toMatchObject({
    standaloneQuestion: 'How much does the Fennick ferry cost for visitors?',
    isRewritten: true,
  })
  expect(await corpus.ask('Who won the Cormorant Prize?')).not.toHaveProperty('isRewritten')
})
