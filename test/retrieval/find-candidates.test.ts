import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ModelError } from '../../src/errors.ts'
import { embedMissing } from '../../src/indexing/embed-missing.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import type { Logger } from '../../src/logger.ts'
import type { Embedder } from '../../src/models/embedder.ts'
import type { Article } from '../../src/news/article.ts'
import {
  createFindCandidates,
  type FindCandidatesOptions,
} from '../../src/retrieval/ranking/find-candidates.ts'
import { anArticle } from '../fixtures/articles.ts'
import { createHashedEmbedder } from '../models/hashed-embedder.ts'

/** What full text cannot know: these words mean the same. */
const synonyms = [['vessel', 'ferry']]

let folder: string
let index: PassageIndex
let warnings: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-candidates-'))
  index = await PassageIndex.open({ uri: join(folder, 'index') })
  warnings = []
})

afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true, force: true })
})

const logger: Logger = {
  debug: () => {},
  info: () => {},
  error: () => {},
  warn: (about: unknown) => void warnings.push(JSON.stringify(about)),
}

const about = (text: string, more: Partial<Article> = {}) => anArticle({ paragraphs: [text], ...more })

async function hold(articles: readonly Article[], embedder?: Embedder): Promise<void> {
  await index.put(articles.map((article) => ({ article, passages: splitPassages(article), source: '/a.md' })))
  if (embedder) await embedMissing({ index, embedder })
}

function finder(options: Partial<FindCandidatesOptions> = {}) {
  const find = createFindCandidates({
    index,
    embedder: createHashedEmbedder({ synonyms }),
    logger,
    ...options,
  })
  return async (question: string, bounds = {}) =>
    (await find({ question, words: question, limit: 5, ...bounds })).map(({ card }) => card.id)
}

const vessel = about('A vessel ran aground off Orrin.')
const ferry = about('The ferry timetable changes in May.', { publishedAt: '2026-11-20' })
const vote = about('Parliament voted on pensions.')

describe('candidates', () => {
  it('are found by meaning where no word fits, with full text’s own score and the similarity', async () => {
    await hold([vessel, ferry, vote], createHashedEmbedder({ synonyms }))
    const find = createFindCandidates({ index, embedder: createHashedEmbedder({ synonyms }), logger })
    const found = await find({ question: 'ferry', words: 'ferry', limit: 5 })
    expect(found[0]).toMatchObject({ card: { id: ferry.id }, similarity: expect.any(Number) })
    expect(found[0]?.score).toBeGreaterThan(0)
    const byMeaning = found.find(({ card }) => card.id === vessel.id)
    expect(byMeaning).toMatchObject({ score: 0, passage: splitPassages(vessel)[0] })
    expect(byMeaning?.similarity).toBeGreaterThan(0.2)
    expect(new Set(found.map(({ passage }) => passage.id)).size).toBe(found.length)
    expect(warnings).toEqual([])
  })

  it('keep to the dates and the limit, however near a later one is', async () => {
    await hold([vessel, ferry, vote], createHashedEmbedder({ synonyms }))
    const find = finder()
    expect(await find('ferry', { to: Date.parse('2026-11-20') })).not.toContain(ferry.id)
    expect(await find('ferry', { to: Date.parse('2026-11-20') })).toContain(vessel.id)
    expect(await find('ferry', { limit: 1 })).toHaveLength(1)
  })

  it('hold articles without vectors, which their words find', async () => {
    await hold([vessel], createHashedEmbedder({ synonyms }))
    await hold([ferry])
    expect((await finder()('ferry')).toSorted()).toEqual([ferry.id, vessel.id].toSorted())
  })

  it('are full text’s alone where the index has no vectors, said once', async () => {
    await hold([vessel, ferry])
    const find = finder()
    expect(await find('ferry')).toEqual([ferry.id])
    expect(await find('timetable')).toEqual([ferry.id])
    expect(warnings).toEqual([expect.stringContaining('npm run embed')])
  })

  it.each([
    ['another model', createHashedEmbedder({ synonyms, model: 'other' }), /OPENAI_EMBEDDING_MODEL/],
    [
      'another size, found out by the vector',
      { model: 'hashed-words', embed: createHashedEmbedder({ dimensions: 8 }).embed },
      /OPENAI_EMBEDDING_DIMENSIONS/,
    ],
  ])('are full text’s alone with %s, said once', async (_, embedder, line) => {
    await hold([vessel, ferry], createHashedEmbedder({ synonyms }))
    const find = finder({ embedder })
    expect(await find('ferry')).toEqual([ferry.id])
    expect(await find('timetable')).toEqual([ferry.id])
    expect(warnings).toEqual([expect.stringMatching(line)])
  })

  it('of a question without words are the newest, in their order', async () => {
    const embedder = createHashedEmbedder({ synonyms })
    await hold([vessel, ferry, vote], embedder)
    const find = createFindCandidates({ index, embedder, logger })
    const before = embedder.texts.length
    const found = await find({ question: 'What happened?', words: '', limit: 1 })
    expect(found.map(({ card }) => card.id)).toEqual([ferry.id])
    expect(embedder.texts.length).toBe(before)
  })
})

/** Fails as often as it is told to, then works; counts how often it was asked. */
function troubled(trouble: (signal: AbortSignal | undefined) => Promise<never>, times: number) {
  const good = createHashedEmbedder({ synonyms })
  const embedder = {
    model: good.model,
    asked: 0,
    embed: (texts: readonly string[], options?: { readonly signal?: AbortSignal }) => {
      embedder.asked += 1
      return embedder.asked <= times ? trouble(options?.signal) : good.embed(texts)
    },
  }
  return embedder
}

const failing = () => Promise.reject(new ModelError('The embedding model could not be asked'))

describe('an embedder in trouble', () => {
  beforeEach(() => hold([vessel, ferry], createHashedEmbedder({ synonyms })))

  it('that is slower than the deadline leaves full text to serve, with a warning', async () => {
    const slow = (signal: AbortSignal | undefined) =>
      new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(new ModelError('late'))),
      )
    const find = finder({ embedder: troubled(slow, 1), deadline: 20 })
    expect(await find('ferry')).toEqual([ferry.id])
    expect(warnings).toEqual([expect.stringContaining('late')])
  })

  it('is not asked again for a while after a failure, and then is', async () => {
    let now = 0
    const embedder = troubled(failing, 1)
    const find = finder({ embedder, pause: 1_000, clock: () => now })
    expect(await find('ferry')).toEqual([ferry.id])
    expect(await find('ferry')).toEqual([ferry.id])
    expect(embedder.asked).toBe(1)
    expect(warnings).toEqual([expect.stringContaining('could not be asked')])
    now = 1_000
    expect(await find('ferry')).toContain(vessel.id)
  })

  it('fails the search where the measurement would else be of another system', async () => {
    await expect(finder({ embedder: troubled(failing, 9), strict: true })('ferry')).rejects.toThrow(
      ModelError,
    )
  })

  it('is asked once for the readings of one question', async () => {
    const embedder = troubled(failing, 0)
    const find = finder({ embedder })
    await find('ferry')
    await find('ferry', { to: Date.parse('2026-11-20') })
    expect(embedder.asked).toBe(1)
    await Promise.all([find('vessel'), find('vessel'), find('vessel', { to: Date.parse('2026-11-20') })])
    expect(embedder.asked).toBe(2)
  })
})
