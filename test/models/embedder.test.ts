// One contract for every embedder; then what the one over HTTP makes of servers, good and bad.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ModelError } from '../../src/errors.ts'
import type { Embedder } from '../../src/models/embedder.ts'
import { embeddingBatches } from '../../src/models/embedding-batches.ts'
import { createOpenAiEmbedder, type OpenAiEmbedderOptions } from '../../src/models/open-ai-embedder.ts'
import { createHashedEmbedder } from './hashed-embedder.ts'
import {
  type EmbeddingBehaviour,
  type EmbeddingServer,
  sendJson,
  sendVectors,
  startEmbeddingServer,
} from './start-embedding-server.ts'

const KEY = 'sk-test-abcdef123456'

let server: EmbeddingServer

beforeEach(async () => {
  server = await startEmbeddingServer()
})

afterEach(() => server.close())

function overHttp(options: Partial<OpenAiEmbedderOptions> = {}): Embedder {
  return createOpenAiEmbedder({ apiKey: KEY, model: 'test', baseUrl: server.baseUrl, ...options })
}

const lengthOf = (vector: Float32Array) => Math.hypot(...vector)
const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, number, i) => sum + number * (b[i] ?? 0), 0)

describe.each([
  ['over HTTP', () => overHttp()],
  ['of hashed words', () => createHashedEmbedder()],
])('an embedder %s', (_, create) => {
  const texts = Array.from({ length: 70 }, (_, i) => `Report ${i} on ferries, harbours and bridge ${i * 7}.`)

  it('gives each text its own vector, of length 1 and one size, whatever else is asked with it', async () => {
    const embedder = create()
    const vectors = await embedder.embed(texts)
    expect(vectors).toHaveLength(texts.length)
    expect(new Set(vectors.map(({ length }) => length)).size).toBe(1)
    for (const vector of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 5)
    for (const place of [0, 31, 32, 69]) {
      const [alone] = await embedder.embed([texts[place] ?? ''])
      expect(cosine(alone as Float32Array, vectors[place] as Float32Array)).toBeCloseTo(1, 5)
    }
  })

  it('puts texts that share words closer than those that share none', async () => {
    const [ferry, alike, other] = await create().embed([
      'the ferry sank near the harbour',
      'near the harbour a ferry sank',
      'parliament votes on pensions',
    ])
    const near = cosine(ferry as Float32Array, alike as Float32Array)
    expect(near).toBeGreaterThan(cosine(ferry as Float32Array, other as Float32Array))
  })

  it('asks for nothing where nothing is given', async () => {
    expect(await create().embed([])).toEqual([])
  })

  it('tells an abort as a ModelError', async () => {
    const signal = AbortSignal.abort()
    await expect(create().embed(['a text'], { signal })).rejects.toThrow(ModelError)
  })
})

describe('a request', () => {
  it('names the model and the key, asks for numbers, and for a size only where one is configured', async () => {
    await overHttp().embed(['a text'])
    const [vector] = await overHttp({ dimensions: 16 }).embed(['a text'])
    expect(server.asked[0]).toEqual({
      input: ['a text'],
      model: 'test',
      encoding_format: 'float',
      authorization: `Bearer ${KEY}`,
    })
    expect(server.asked[1]).toMatchObject({ dimensions: 16 })
    expect(vector).toHaveLength(16)
  })

  it('holds no more texts than servers take; together they are all of them, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 9_000, size: 'max' }), { maxLength: 80 }), (texts) => {
        const batches = embeddingBatches(texts)
        expect(batches.flat()).toEqual(texts.map((text) => text.slice(0, 8_000)))
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0)
          expect(batch.length).toBeLessThanOrEqual(32)
          expect(batch.join('').length).toBeLessThanOrEqual(60_000)
        }
      }),
      { numRuns: 50 },
    )
  })
})

async function meet(...behaviours: readonly EmbeddingBehaviour[]): Promise<void> {
  await server.close()
  server = await startEmbeddingServer(...behaviours)
}

const status =
  (code: number, headers: Record<string, string> = {}): EmbeddingBehaviour =>
  (_, response) =>
    response.writeHead(code, { 'retry-after-ms': '10', ...headers }).end(`{"error":{"message":"${KEY}"}}`)

describe('a server in trouble', () => {
  it.each<[string, EmbeddingBehaviour]>([
    ['is over its limits', status(429)],
    [
      'is over its limits and says for how long',
      (_, response) => response.writeHead(429, { 'retry-after': '1' }).end('{}'),
    ],
    ['fails', status(500)],
    ['hangs up', (_, response) => response.destroy()],
    ['takes too long', () => {}],
  ])('that %s once is asked again', async (_, behaviour) => {
    await meet(behaviour, sendVectors())
    const [vector] = await overHttp({ timeout: 300 }).embed(['a text'])
    expect(vector).toHaveLength(64)
    expect(server.asked).toHaveLength(2)
  })

  it('may send the vectors in any order', async () => {
    const texts = ['one ferry', 'two bridges', 'three votes']
    const inOrder = await overHttp().embed(texts)
    await meet(sendVectors((items) => items.toReversed()))
    expect(await overHttp().embed(texts)).toEqual(inOrder)
  })

  it('may leave the index out', async () => {
    const inOrder = await overHttp().embed(['one ferry', 'two bridges'])
    await meet(sendVectors((items) => items.map(({ index: _, ...item }) => item)))
    expect(await overHttp().embed(['one ferry', 'two bridges'])).toEqual(inOrder)
  })

  it.each<[string, EmbeddingBehaviour, RegExp, boolean]>([
    ['is over its limits every time', status(429), /status 429/, true],
    ['fails every time', status(503), /status 503/, true],
    ['refuses the key', status(401), /OPENAI_API_KEY/, false],
    ['does not know the model', status(404), /OPENAI_EMBEDDING_MODEL/, false],
    ['refuses the size', status(400), /OPENAI_EMBEDDING_DIMENSIONS/, false],
    ['hangs up every time', (_, response) => response.destroy(), /could not be asked$/, true],
    ['never answers', () => {}, /could not be asked$/, true],
    [
      'sends a page',
      (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Hi</h1>'),
      /no vectors/,
      false,
    ],
    [
      'sends broken JSON',
      (_, response) => response.setHeader('content-type', 'application/json').end('{"data": ['),
      /could not be asked/,
      true,
    ],
    ['sends another form', (_, response) => sendJson(response, { vectors: [] }), /no vectors/, false],
    [
      'sends words for numbers',
      sendVectors((items) => items.map((item) => ({ ...item, embedding: ['a', 'b'] }))),
      /no vectors/,
      false,
    ],
    [
      'sends null for a number',
      sendVectors((items) => items.map((item) => ({ ...item, embedding: [null, 1] }))),
      /no vectors/,
      false,
    ],
    ['leaves a text out', sendVectors((items) => items.slice(1)), /1 vectors for 2 texts/, true],
    ['sends one twice', sendVectors(([first]) => [first, first]), /vectors for 2 texts/, true],
    [
      'sends zeros',
      sendVectors((items) => items.map((item) => ({ ...item, embedding: [0, 0, 0] }))),
      /without a direction/,
      false,
    ],
    [
      'sends vectors of two sizes',
      sendVectors((items) => items.map((item, i) => ({ ...item, embedding: [1, 2, 3].slice(i) }))),
      /2 numbers, not 3/,
      false,
    ],
  ])('that %s is told in one line, without secret or text', async (_, behaviour, line, retryable) => {
    await meet(behaviour)
    const failure = await overHttp({ timeout: 100, maxRetries: 1 })
      .embed(['a private text', 'another'])
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ModelError)
    expect(failure).toMatchObject({ message: expect.stringMatching(line), retryable })
    expect((failure as ModelError).message).not.toMatch(/\n|sk-test|private/)
  })

  it('that sends another size than was asked for is told so', async () => {
    await meet(sendVectors((items) => items.map((item) => ({ ...item, embedding: [1, 2, 3] }))))
    await expect(overHttp({ dimensions: 16 }).embed(['a text'])).rejects.toThrow(/3 numbers, not 16/)
  })

  it('is not waited for after an abort', async () => {
    await meet(() => {})
    const stopped = new AbortController()
    const asking = overHttp().embed(['a text'], { signal: stopped.signal })
    await expect.poll(() => server.asked.length).toBe(1)
    stopped.abort()
    await expect(asking).rejects.toThrow(ModelError)
  })
})
