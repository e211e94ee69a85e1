import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigurationError, ModelError } from '../../src/errors.ts'
import { type EmbedMissingOptions, embedMissing } from '../../src/indexing/embed-missing.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { createOpenAiEmbedder } from '../../src/models/open-ai-embedder.ts'
import { anArticle } from '../fixtures/articles.ts'
import {
  type EmbeddingBehaviour,
  type EmbeddingServer,
  sendVectors,
  startEmbeddingServer,
} from '../models/start-embedding-server.ts'

/** Seven requests of 32, the last with fewer. */
const PASSAGES = 200

let folder: string
let index: PassageIndex
let server: EmbeddingServer
let taken: string[]

/** Answers, and remembers what it answered. */
const good: EmbeddingBehaviour = async (asked, response) => {
  await sendVectors()(asked, response)
  taken.push(...asked.input)
}

const status =
  (code: number): EmbeddingBehaviour =>
  (_, response) =>
    response.writeHead(code, { 'retry-after-ms': '1' }).end('{}')

beforeEach(async () => {
  taken = []
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-embed-'))
  index = await PassageIndex.open({ uri: join(folder, 'index') })
  const articles = Array.from({ length: PASSAGES }, (_, i) =>
    anArticle({ headline: `Walrus report ${i}`, paragraphs: [`Walrus ${i} came ashore at pier ${i * 3}.`] }),
  )
  await index.put(articles.map((article) => ({ article, passages: splitPassages(article), source: '/a.md' })))
})

afterEach(async () => {
  index.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function meet(...behaviours: readonly EmbeddingBehaviour[]) {
  await server?.close()
  server = await startEmbeddingServer(...behaviours)
}

function run(options: Partial<EmbedMissingOptions> = {}) {
  const embedder = createOpenAiEmbedder({
    apiKey: 'k',
    model: 'test',
    baseUrl: server.baseUrl,
    maxRetries: 3,
    timeout: 60_000,
  })
  return embedMissing({ index, embedder, ...options })
}

function expectEachOnce(): void {
  expect(taken).toHaveLength(PASSAGES)
  expect(new Set(taken).size).toBe(PASSAGES)
}

describe('embedMissing', () => {
  it('sends each passage once, with its headline, and gives it its vector', async () => {
    await meet(good)
    const progress: (readonly [number, number])[] = []
    const result = await run({ onProgress: (done, total) => progress.push([done, total]) })
    expect(result).toEqual({ embedded: PASSAGES, missing: 0 })
    expect(await index.vectors.count()).toEqual({ embedded: PASSAGES, missing: 0 })
    expectEachOnce()
    expect(taken).toContain('Walrus report 7\n\nWalrus 7 came ashore at pier 21.')
    expect(progress.at(-1)).toEqual([PASSAGES, PASSAGES])
    const [vector] = await createOpenAiEmbedder({
      apiKey: 'k',
      model: 'test',
      baseUrl: server.baseUrl,
    }).embed(['Walrus report 7\n\nWalrus 7 came ashore at pier 21.'])
    const [nearest] = await index.vectors.search({ vector: vector as Float32Array, limit: 1 })
    expect(nearest?.passage.text).toBe('Walrus 7 came ashore at pier 21.')
    expect(await index.search({ words: 'walrus', limit: 300 })).toHaveLength(PASSAGES)
  })

  it('asks for nothing where every passage has its vector', async () => {
    await meet(good)
    await run()
    const asked = server.asked.length
    expect(await run()).toEqual({ embedded: 0, missing: 0 })
    expect(server.asked).toHaveLength(asked)
  })

  it('keeps what had come when the server fails for good, and goes on from there', async () => {
    await meet(good, good, good, status(500))
    await expect(run()).rejects.toThrow(ModelError)
    expect(await index.vectors.count()).toEqual({ embedded: 96, missing: PASSAGES - 96 })
    await meet(good)
    expect(await run()).toEqual({ embedded: PASSAGES - 96, missing: 0 })
    expectEachOnce()
  })

  it('rides out a server that fails now and then', async () => {
    await meet(status(429), good, status(500), good, good, status(503), good)
    expect(await run()).toEqual({ embedded: PASSAGES, missing: 0 })
    expectEachOnce()
  })

  it('finishes what is under way when it is stopped, and goes on from there', async () => {
    await meet(good)
    const stop = new AbortController()
    const result = await run({ signal: stop.signal, onProgress: () => stop.abort() })
    expect(result.embedded).toBe(taken.length)
    expect(result.missing).toBe(PASSAGES - taken.length)
    expect(result.missing).toBeGreaterThan(0)
    await run()
    expectEachOnce()
  })

  it('reads on what it began with while articles come in, are merged, and replaced versions go', async () => {
    // As a running bot does whose folders change during the hours that a slow server takes.
    const busy = await PassageIndex.open({ uri: join(folder, 'busy'), retention: 0 })
    const put = (name: string, count: number) =>
      busy.put(
        Array.from({ length: count }, (_, i) => {
          const article = anArticle({ headline: `${name} ${i}`, paragraphs: [`Report ${i} of ${name}.`] })
          return { article, passages: splitPassages(article), source: '/a.md' }
        }),
      )
    for (let i = 0; i < 30; i += 1) await put(`Batch ${i}`, 16)
    const slow: EmbeddingBehaviour = async (asked, response) => {
      if (server.asked.length % 4 === 0) {
        await put(`Meanwhile ${server.asked.length}`, 5)
        await busy.maintain()
      }
      await good(asked, response)
    }
    await meet(slow)
    expect(await run({ index: busy })).toEqual({ embedded: 480, missing: 0 })
    expect(new Set(taken).size).toBe(480)
    const { missing } = await busy.vectors.count()
    expect(missing).toBeGreaterThan(0)
    expect(await run({ index: busy })).toMatchObject({ embedded: missing, missing: 0 })
    busy.close()
  })

  it('leaves out a passage that the model refuses, tells it, and embeds the others', async () => {
    const picky: EmbeddingBehaviour = (asked, response) =>
      asked.input.some((text) => text.includes('Walrus 5 '))
        ? status(400)(asked, response)
        : good(asked, response)
    await meet(picky)
    const refused: string[] = []
    const result = await run({ onRefused: ({ headline }) => refused.push(headline) })
    expect(result).toEqual({ embedded: PASSAGES - 1, missing: 1 })
    expect(refused).toEqual(['Walrus report 5'])
    expect(new Set(taken).size).toBe(taken.length)
  })

  it.each([
    ['refuses the key', status(401), /OPENAI_API_KEY/],
    ['does not know the model', status(404), /OPENAI_EMBEDDING_MODEL/],
    ['refuses every text', status(400), /refused the request/],
  ])('gives up soon where the server %s', async (_, behaviour, line) => {
    await meet(behaviour)
    await expect(run()).rejects.toThrow(line)
    expect(server.asked.length).toBeLessThan(25)
    expect(await index.vectors.space()).toBeUndefined()
  })

  it('refuses an index with vectors of another model before it asks for any', async () => {
    await meet(good)
    await run()
    const asked = server.asked.length
    const embedder = createOpenAiEmbedder({ apiKey: 'k', model: 'other', baseUrl: server.baseUrl })
    await expect(run({ embedder })).rejects.toThrow(ConfigurationError)
    expect(server.asked).toHaveLength(asked)
  })

  it('stops, and writes nothing, where the vectors turn out to be of another size', async () => {
    await meet(good, good, good, status(500))
    await expect(run()).rejects.toThrow(ModelError)
    await meet(sendVectors((items) => items.map((item) => ({ ...item, embedding: [1, 2, 3] }))))
    await expect(run()).rejects.toThrow(/vectors of 3 numbers.*vectors of 64/)
    expect(await index.vectors.count()).toMatchObject({ embedded: 96 })
  })
})
