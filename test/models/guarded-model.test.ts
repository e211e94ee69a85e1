// What stands around the model's server: further tries, a breaker, daily caps, kept answers, counts.
import { join } from 'node:path'
import fc from 'fast-check'
import { Keyv } from 'keyv'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MODEL_FAILED } from '../../src/answering/answer-question.ts'
import type { Corpus } from '../../src/answering/corpus.ts'
import type { Reply } from '../../src/answering/reply.ts'
import { createLogger } from '../../src/logger.ts'
import { createModelUsage } from '../../src/models/model-usage.ts'
import { readRetryAfter } from '../../src/models/read-retry-after.ts'
import { oneAtATime } from '../../src/one-at-a-time.ts'
import { openState } from '../../src/state/open-state.ts'
import { type AskedCorpus, askCorpus, DEMONSTRATION, postedText } from '../fixtures/ask-corpus.ts'
import { readOnce } from '../fixtures/read-once.ts'
import { temporaryFolder } from '../ingestion/temporary-folder.ts'
import { type ModelSettings, modelBehind } from './ask-model.ts'
import {
  type Behaviour,
  type ModelServer,
  quote,
  sendContent,
  startModelServer,
} from './start-model-server.ts'

const QUESTION = 'Who won the Cormorant Prize?'
const WORTH = 'The prize is worth 40,000 crowns.'
const writes = quote([WORTH, WORTH])

let corpus: AskedCorpus
let articles: Corpus
let server: ModelServer

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
  articles = readOnce(corpus.index)
})

afterAll(() => corpus?.close())

afterEach(() => server?.close())

async function behind(behaviours: readonly Behaviour[], settings?: ModelSettings) {
  server = await startModelServer(...behaviours)
  return modelBehind(server.baseUrl, articles, settings)
}

const failing =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    response.writeHead(status, headers).end('{}')

/** Where the model's sentence is not posted, the composer's is, with a notice. */
function expectComposed(reply: Reply): void {
  expect(reply).toMatchObject({ kind: 'answer', notices: [MODEL_FAILED] })
  expect(postedText(reply)).not.toBe(WORTH)
}

describe('a server in trouble', () => {
  it.each([408, 409, 429, 503])('that answers %i twice is asked a third time', async (status) => {
    const model = await behind([failing(status), failing(status), writes])
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect(server.asked).toHaveLength(3)
  })

  it('that hangs up once is asked again', async () => {
    const model = await behind([(_, response) => response.destroy(), writes])
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
  })

  it.each([401, 402, 404])('that answers %i is not asked again', async (status) => {
    const model = await behind([failing(status), writes])
    expectComposed(await model.ask(QUESTION))
    expect(server.asked).toHaveLength(1)
  })

  it('is left alone for as long as it asks, within the time that a person waits', async () => {
    const waits: number[] = []
    const retry = { wait: async (milliseconds: number) => void waits.push(milliseconds), random: () => 0 }
    const model = await behind([failing(429, { 'retry-after': '2' }), writes], { retry })
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect(waits).toEqual([2_000])
  })

  it('that asks to be left alone for longer is not asked again', async () => {
    const model = await behind([failing(429, { 'retry-after': '60' }), writes])
    expectComposed(await model.ask(QUESTION))
    expect(server.asked).toHaveLength(1)
  })

  it('is left alone after failures in a row, and tried once in each pause', async () => {
    let now = 0
    const circuit = { failuresMax: 2, pause: 1_000, clock: () => now }
    const bad = failing(500)
    const model = await behind([bad, bad, bad, bad, writes], { circuit, retry: { retriesMax: 0 } })
    const askAt = async (moment: number) => {
      now = moment
      const before = server.asked.length
      const reply = await model.ask(QUESTION)
      return { asked: server.asked.length - before, isWritten: postedText(reply) === WORTH }
    }
    expect(await askAt(0)).toEqual({ asked: 1, isWritten: false })
    expect(await askAt(10)).toEqual({ asked: 1, isWritten: false })
    expect(await askAt(20)).toEqual({ asked: 0, isWritten: false })
    expect(await askAt(1_011)).toEqual({ asked: 1, isWritten: false })
    expect(await askAt(1_500)).toEqual({ asked: 0, isWritten: false })
    expect(await askAt(2_012)).toEqual({ asked: 1, isWritten: false })
    expect(await askAt(3_100)).toEqual({ asked: 1, isWritten: true })
  })

  it('is not blamed for a question that was withdrawn', async () => {
    const circuit = { failuresMax: 1, pause: 60_000 }
    const withdrawn = new AbortController()
    const model = await behind([() => withdrawn.abort(), writes], { circuit })
    await expect(model.ask(QUESTION, { signal: withdrawn.signal })).rejects.toThrow()
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
  })
})

describe('Retry-After', () => {
  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 10:00:05 GMT' }, 5_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after': '7', 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-1' }, undefined],
    [{}, undefined],
  ])('%o is %s milliseconds', (headers, expected) => {
    expect(readRetryAfter(new Headers(headers), Date.parse('2026-11-24T10:00:00Z'))).toBe(expected)
  })
})

describe('a cap', () => {
  it('on tokens holds across a restart, and the composer answers', async () => {
    const file = join(await temporaryFolder({}), 'state.sqlite')
    const state = await openState(file)
    const first = await behind([writes], { keyv: state.keyv('model'), caps: { tokens: 1_000 } })
    expect(postedText(await first.ask(QUESTION))).toBe(WORTH)
    await state.close()
    const reopened = await openState(file)
    const second = modelBehind(server.baseUrl, articles, {
      keyv: reopened.keyv('model'),
      caps: { tokens: 1_000 },
    })
    expectComposed(await second.ask('What is the Cormorant Prize worth?'))
    expect(server.asked).toHaveLength(1)
    await reopened.close()
  })

  it('on cost is reached by the configured prices', async () => {
    const prices = { input: 2, output: 10 }
    // One answer of the test server: 1,000 tokens in, 100 out.
    const cost = (1_000 * 2 + 100 * 10) / 1_000_000
    const model = await behind([writes], { prices, caps: { cost: cost * 1.5 } })
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect((await model.usage.today()).cost).toBeCloseTo(cost, 10)
    await model.ask('What is the Cormorant Prize worth?')
    expectComposed(await model.ask('When was the Cormorant Prize given?'))
    expect(server.asked).toHaveLength(2)
  })

  it('that cannot be counted is taken as reached', async () => {
    const state = await openState('memory:')
    const keyv = state.keyv('model')
    await state.close()
    const model = await behind([writes], { keyv })
    expectComposed(await model.ask(QUESTION))
    expect(server.asked).toHaveLength(0)
  })
})

describe('an answer kept', () => {
  it('serves the same question over the same passages, checked anew', async () => {
    const model = await behind([writes])
    const [first, second] = [await model.ask(QUESTION), await model.ask(QUESTION)]
    expect(second).toEqual(first)
    expect(server.asked).toHaveLength(1)
    expect(await model.usage.today()).toMatchObject({ requests: 1, cached: 1, written: 2 })
  })

  it('serves no other question', async () => {
    const model = await behind([writes])
    await model.ask(QUESTION)
    await model.ask('What is the Cormorant Prize worth?')
    expect(server.asked).toHaveLength(2)
  })

  it('serves nothing once a passage is gone', async () => {
    server = await startModelServer(writes)
    let gone = ''
    const model = modelBehind(server.baseUrl, {
      search: async (query) =>
        (await corpus.index.search(query)).filter(({ passage }) => passage.id !== gone),
      article: (id) => corpus.index.article(id),
      coverage: () => corpus.index.coverage(),
      copies: (ids) => corpus.index.copies(ids),
      story: (id) => corpus.index.story(id),
      outlets: () => corpus.index.outlets(),
    })
    const [first, second] = [await model.ask(QUESTION), await model.ask(QUESTION)]
    expect(second).toEqual(first)
    expect(server.asked).toHaveLength(1)
    gone = first.kind === 'answer' ? (first.sentences[0]?.citations[0]?.quote.passageId ?? '') : ''
    expect(postedText(await model.ask(QUESTION))).not.toContain(WORTH)
    expect(server.asked.length).toBeGreaterThan(1)
  })

  it('is never one that broke off', async () => {
    const half: Behaviour = (_, response) => sendContent(response, '{"sentences":[]', { upTo: 15 })
    const model = await behind([half, writes], { retry: { retriesMax: 0 } })
    expectComposed(await model.ask(QUESTION))
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
  })
})

describe('the counts of a day', () => {
  it('begin anew at midnight in UTC, and are told of a question that was withdrawn as of none that failed', async () => {
    let now = Date.parse('2026-11-23T23:59:59Z')
    const usage = createModelUsage({
      keyv: new Keyv(),
      logger: createLogger({ level: 'silent' }),
      clock: () => now,
    })
    await usage.add({ inputTokens: 700 })
    now += 1_000
    expect((await usage.today()).inputTokens).toBe(0)
    const withdrawn = new AbortController()
    const model = await behind([() => withdrawn.abort()])
    await expect(model.ask(QUESTION, { signal: withdrawn.signal })).rejects.toThrow()
    expect(await model.usage.today()).toMatchObject({ requests: 1, failures: 0 })
  })

  it('tell tokens, failures and what became of the sentences', async () => {
    const model = await behind([
      failing(500),
      quote(
        [WORTH, WORTH],
        ['The prize is worth 60,000 crowns.', 'Ó Dálaigh, 38, is the youngest winner since 1994.'],
        ['It was snowing.', 'It was snowing that evening.'],
      ),
      failing(400),
    ])
    await model.ask(QUESTION)
    expect(await model.usage.today()).toMatchObject({
      requests: 3,
      failures: 2,
      inputTokens: 1_000,
      outputTokens: 100,
      written: 1,
      repaired: 0,
      quoted: 1,
    })
    const { dropped } = await model.usage.today()
    expect(Object.values(dropped).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(dropped['not-in-passage'] ?? dropped['unknown-passage']).toBe(1)
  })

  it('are estimated where the server sends none', async () => {
    const silent: Behaviour = (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      const content = '{"sentences":[],"missing":"something"}'
      response.end(
        `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\ndata: [DONE]\n\n`,
      )
    }
    const model = await behind([silent])
    await model.ask(QUESTION)
    const { inputTokens, outputTokens } = await model.usage.today()
    expect(inputTokens).toBeGreaterThan(500)
    expect(outputTokens).toBe(10)
  })

  it('add up what two processes over one state count at once', async () => {
    const file = join(await temporaryFolder({}), 'state.sqlite')
    const states = [await openState(file), await openState(file)]
    const ledgers = states.map((state) =>
      createModelUsage({
        keyv: state.keyv('model'),
        logger: createLogger({ level: 'silent' }),
        exclusively: oneAtATime(state.leases('model-usage'), 'today'),
      }),
    )
    await Promise.all(
      ledgers.flatMap((usage) => Array.from({ length: 15 }, () => usage.add({ requests: 1 }))),
    )
    expect(await ledgers[0]?.today()).toMatchObject({ requests: 30 })
    for (const state of states) await state.close()
  })

  it('add up whatever is counted at once', async () => {
    const model = await behind([writes])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1_000), { maxLength: 20 }), async (tokens) => {
        const before = (await model.usage.today()).inputTokens
        await Promise.all(tokens.map((inputTokens) => model.usage.add({ inputTokens })))
        const added = (await model.usage.today()).inputTokens - before
        expect(added).toBe(tokens.reduce((sum, one) => sum + one, 0))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a server that refuses a parameter', () => {
  const refuses =
    (...parameters: readonly string[]): Behaviour =>
    (asked, response) => {
      const refused = parameters.find((name) => name in asked.parameters)
      if (!refused) return writes(asked, response)
      const error = { message: `Unsupported parameter: '${refused}' is not supported.`, param: refused }
      return response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
    }

  it.each([
    [['temperature']],
    [['max_completion_tokens']],
    [['stream_options']],
    [['reasoning_effort']],
    [['temperature', 'max_completion_tokens', 'stream_options', 'reasoning_effort']],
  ])('%o is asked without, and from then on so', async (parameters) => {
    const model = await behind([refuses(...parameters)], { server: { reasoningEffort: 'low' } })
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect(server.asked).toHaveLength(parameters.length + 1)
    await model.ask('What is the Cormorant Prize worth?')
    expect(server.asked).toHaveLength(parameters.length + 2)
    expect(server.asked.at(-1)?.parameters).toMatchObject(
      parameters.includes('max_completion_tokens')
        ? { max_tokens: expect.any(Number) }
        : { max_completion_tokens: expect.any(Number) },
    )
  })

  type Refuse = (parameters: Readonly<Record<string, unknown>>) => object | undefined
  const lacking =
    (refuse: Refuse, status = 400): Behaviour =>
    (asked, response) => {
      const refusal = refuse(asked.parameters)
      return refusal
        ? response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(refusal))
        : writes(asked, response)
    }
  const passagesOf = ({ messages }: Readonly<Record<string, unknown>>) =>
    JSON.parse((messages as readonly { readonly content: string }[])[1]?.content ?? '').passages.length
  const formOf = ({ response_format: form }: Readonly<Record<string, unknown>>) =>
    (form as { type?: string })?.type

  it('as a form is given it among the instructions', async () => {
    const unavailable = { error: { message: 'This response_format type is unavailable now' } }
    const model = await behind([
      lacking((asked) => (formOf(asked) === 'json_schema' ? unavailable : undefined)),
    ])
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect(server.asked[1]?.system).toContain('additionalProperties')
    expect(server.asked[1]?.parameters).toMatchObject({ response_format: { type: 'json_object' } })
  })

  it.each<[string, Refuse, number, number]>([
    ['any form', (asked) => (formOf(asked) ? { error: 'response_format must be text' } : undefined), 400, 3],
    [
      'what it names in a form of its own',
      (asked) => (asked.stream_options ? { detail: [{ loc: ['body', 'stream_options'] }] } : undefined),
      422,
      2,
    ],
    ['to stream', (asked) => (asked.stream ? { message: 'streaming is not supported' } : undefined), 501, 2],
    ['and names nothing', (asked) => (asked.response_format ? { title: 'Bad Request' } : undefined), 400, 2],
    [
      'a long answer',
      ({ max_completion_tokens: most }) =>
        Number(most) > 1_000
          ? {
              error: {
                message: "'max_completion_tokens' is too large: 4000. maximum context length is 4096",
              },
            }
          : undefined,
      400,
      2,
    ],
    [
      'many passages',
      (asked) =>
        passagesOf(asked) > 6
          ? { error: { message: 'the request exceeds the available context size', n_ctx: 2048 } }
          : undefined,
      400,
      3,
    ],
  ])('%s is asked otherwise, and from then on so', async (_, refuse, status, requests) => {
    const model = await behind([lacking(refuse, status)])
    expect(postedText(await model.ask(QUESTION))).toBe(WORTH)
    expect(server.asked).toHaveLength(requests)
    await model.ask('What is the Cormorant Prize worth?')
    expect(server.asked).toHaveLength(requests + 1)
  })

  it('is asked otherwise by two questions at once', async () => {
    const model = await behind([refuses('temperature')])
    const replies = await Promise.all(
      [QUESTION, 'What is the Cormorant Prize worth?'].map((one) => model.ask(one)),
    )
    expect(replies.map(postedText)).toEqual([WORTH, WORTH])
  })
})
