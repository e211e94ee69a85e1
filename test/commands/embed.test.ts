import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embedMissing } from '../../src/indexing/embed-missing.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { ingest } from '../../src/ingestion/ingest.ts'
import { createHashedEmbedder } from '../models/hashed-embedder.ts'
import {
  type EmbeddingBehaviour,
  type EmbeddingServer,
  sendVectors,
  startEmbeddingServer,
} from '../models/start-embedding-server.ts'
import { runNewsdesk } from './run-newsdesk.ts'
import { startNewsdesk } from './start-newsdesk.ts'

const KEY = 'sk-test-abcdef123456'
const ARTICLES = 200

/** Each starts processes, which takes seconds where the machine is busy. */
const TIMEOUT = { timeout: 90_000 }

let cwd: string
let server: EmbeddingServer | undefined
let taken: string[]

const good: EmbeddingBehaviour = async (asked, response) => {
  await sendVectors()(asked, response)
  taken.push(...asked.input)
}

const write = (file: string, text: string) => writeFileSync(join(cwd, 'news', file), text)

const owl =
  '---\nurl: https://mine.example/owl\nheadline: Owl moves in\npublished: 2026-11-01\n---\nAn owl moved into the town hall on Sunday.\n'

beforeEach(() => {
  taken = []
  server = undefined
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-embed-'))
  mkdirSync(join(cwd, 'news'))
  const lines = Array.from({ length: ARTICLES - 1 }, (_, i) =>
    JSON.stringify({
      title: `Walrus report ${i}`,
      text: `Walrus ${i} came ashore at pier ${i * 3}.`,
      url: `https://mine.example/walrus-${i}`,
      published_at: '2026-11-02',
    }),
  )
  write('walrus.jsonl', lines.join('\n'))
  write('owl.md', owl)
})

afterEach(async () => {
  await server?.close()
  rmSync(cwd, { recursive: true, force: true })
})

/** The index that the command line finds; with vectors of the model `small`, if so wished. */
async function hold({ embedded = false } = {}): Promise<void> {
  const index = await PassageIndex.open({ uri: join(cwd, '.newsdesk/index') })
  await ingest({ paths: [join(cwd, 'news')], store: index })
  if (embedded) await embedMissing({ index, embedder: createHashedEmbedder({ model: 'small' }) })
  index.close()
}

async function meet(...behaviours: readonly EmbeddingBehaviour[]) {
  await server?.close()
  server = await startEmbeddingServer(...behaviours)
}

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  OPENAI_API_KEY: KEY,
  OPENAI_EMBEDDING_MODEL: 'small',
  OPENAI_BASE_URL: server?.baseUrl ?? '',
  ...more,
})

const run = (parameters: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runNewsdesk(parameters, { cwd, env })

const lastLine = (text: string) => text.trim().split('\n').at(-1)

describe('newsdesk embed', TIMEOUT, () => {
  it('goes on where a killed run stopped, and sends no passage again whose vector had come', async () => {
    await hold()
    // Each of four requests at once is written before its place is taken: with the seventh, three are.
    await meet(good, good, good, () => {})
    const child = startNewsdesk(['embed'], { cwd, env: environment() })
    await expect.poll(() => server?.asked.length, { timeout: 60_000 }).toBe(7)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(taken).toHaveLength(96)

    await meet(good)
    const { code, stdout, stderr } = await run(['embed', '--json'], environment())
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      model: 'small',
      dimensions: 64,
      embedded: 104,
      missing: 0,
      refused: [],
    })
    expect(stderr).toContain('104/104 passages')
    expect(taken).toHaveLength(ARTICLES)
    expect(new Set(taken).size).toBe(ARTICLES)
  })

  it('finishes what is under way at Ctrl+C, and says how to go on', async () => {
    await hold()
    const waiting: (() => void)[] = []
    await meet(async (asked, response) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      await good(asked, response)
    })
    const embedding = run(['embed'], environment())
    await expect.poll(() => waiting.length).toBe(4)
    process.emit('SIGINT')
    await setImmediate()
    for (const answer of waiting) answer()
    const { stdout, stderr } = await embedding
    expect(stderr).toContain('stopping when what is under way has come')
    expect(stdout).toBe('128 passages embedded, 72 without a vector: run it again to go on\n')
  })

  it('tells in one line what is missing or failed, and what to do', async () => {
    await meet((_, response) => response.writeHead(401).end(`{"error":{"message":"${KEY}"}}`))
    await hold()
    expect((await run(['embed'])).stderr).toMatch(/^newsdesk: .*OPENAI_EMBEDDING_MODEL is missing/)
    const refused = await run(['embed'], environment())
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(
      /^newsdesk: .*check OPENAI_API_KEY; 0 of 200 passages have their vectors; run npm run embed to go on\n$/,
    )
  })

  it('replaces vectors of another model on request; until then no question is compared with them', async () => {
    await hold({ embedded: true })
    await meet(good)
    const other = environment({ OPENAI_EMBEDDING_MODEL: 'large', OPENAI_EMBEDDING_DIMENSIONS: '16' })
    const { code, stdout, stderr } = await run(['ask', 'Where did walrus 7 come ashore?'], other)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^newsdesk: .*OPENAI_EMBEDDING_MODEL is large, but the index holds vectors of small.*npm run embed -- --replace\n$/,
    )
    expect((await run(['embed', '--replace'], other)).stdout).toBe(`${ARTICLES} passages embedded\n`)
  })
})

describe('with an embedding model', TIMEOUT, () => {
  it('ingest gives new and changed articles their vectors, and no other again', async () => {
    await hold({ embedded: true })
    await meet(good)
    write('owl.md', owl.replace('Sunday', 'Monday'))
    write('fox.md', owl.replaceAll('owl', 'fox').replaceAll('Owl', 'Fox'))
    expect((await run(['ingest', 'news'], environment())).code).toBe(0)
    expect(taken.toSorted()).toEqual([
      'Fox moves in\n\nAn fox moved into the town hall on Sunday.',
      'Owl moves in\n\nAn owl moved into the town hall on Monday.',
    ])
  })

  it('that fails, ingest and ask serve by words, and say so', async () => {
    await meet((_, response) => response.writeHead(400).end('{}'))
    const ingested = await run(['ingest', 'news'], environment())
    expect(ingested.code).toBe(0)
    expect(ingested.stdout).toContain('200 added')
    expect(lastLine(ingested.stderr)).toMatch(
      /^newsdesk: 200 passages have no vector yet and are found by their words alone: .*npm run embed goes on$/,
    )
    rmSync(join(cwd, '.newsdesk'), { recursive: true })
    await hold({ embedded: true })
    const asked = await run(['ask', 'When did the owl move into the town hall?'], environment())
    expect(asked.stdout).toContain('An owl moved into the town hall on Sunday [1 Nov].')
    expect(asked.stderr).toContain('full text finds alone')
  })
})
