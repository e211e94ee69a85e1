import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { evaluateSet, type SetResult } from '../../src/evaluation/evaluate-set.ts'
import { renderReport } from '../../src/evaluation/report/render-report.ts'
import { openSetIndex } from '../../src/evaluation/sets/open-set-index.ts'
import { readQuestionSet } from '../../src/evaluation/sets/read-question-set.ts'
import { openFullTextBaseline } from '../../src/evaluation/systems/full-text-baseline.ts'
import { buildMiniSearchBaseline } from '../../src/evaluation/systems/mini-search-baseline.ts'
import { embedMissing } from '../../src/indexing/embed-missing.ts'
import { createLogger } from '../../src/logger.ts'
import { createHashedEmbedder } from '../models/hashed-embedder.ts'
import { smallSet, toLines } from './small-set.ts'

const logger = createLogger({ level: 'silent' })

async function evaluate(folder: string, clock?: () => number): Promise<SetResult> {
  const set = await readQuestionSet(folder)
  const { index, uri } = await openSetIndex({ articles: set.articles, cache: join(folder, 'cache') })
  const fullText = await openFullTextBaseline(uri)
  onTestFinished(() => {
    fullText.close()
    index.close()
  })
  const baselines = [fullText, await buildMiniSearchBaseline(set.articles)]
  return evaluateSet({ set, index, baselines, logger, ...(clock ? { clock } : {}) })
}

it('reads a set, several records of one URL, and fills in what records lack', async () => {
  const set = await readQuestionSet(await smallSet())
  expect(set.articles.map(({ article }) => article.url).slice(0, 2)).toEqual([
    'https://one.example/bridge',
    'https://one.example/bridge',
  ])
  expect(new Set(set.articles.map(({ article }) => article.id)).size).toBe(3)
  expect(set.questions.map(({ asOf }) => asOf.toISOString())).toEqual([
    '2026-03-02T23:59:59.999Z',
    '2026-03-09T23:59:59.999Z',
    '2026-03-09T23:59:59.999Z',
  ])
  expect(set.questions.map(({ isAnswerable }) => isAnswerable)).toEqual([true, true, false])
  expect(set.notes).toEqual([
    '2 of 4 without a date, taken as of 2000-01-01',
    '2 of 4 without a usable URL, given one under record.invalid',
    '1 of 4 without a headline',
    '1 of 4 without text or with an unreadable date, left out',
  ])
})

it('measures every system over one index, and the replies of its own', async () => {
  let now = 0
  const { systems, outcomes } = await evaluate(await smallSet(), () => now++)
  const [own, ...baselines] = systems
  expect(baselines.map(({ system }) => system)).toEqual(['LanceDB full text', 'MiniSearch'])
  for (const { ranking } of systems) {
    expect(ranking).toMatchObject({ questions: 2, hits4: 1, recall20: 1, passageHits4: 1 })
    expect(ranking).not.toHaveProperty('allWithin10')
    expect(ranking.medianMilliseconds).toBeGreaterThan(0)
  }
  expect(own.replies?.byType.map(({ type }) => type)).toEqual(['answerable', 'follow_up', 'null_query'])
  expect(outcomes.map(({ reply }) => reply.kind)).toEqual(['answer', expect.any(String), 'abstention'])
  expect(outcomes[1]?.reply.standaloneQuestion).toMatch(/Tolvik/)
})

it('uses nothing later than the day of the question', async () => {
  const { set, outcomes } = await evaluate(await smallSet())
  const found = outcomes.map(({ passages }) =>
    passages.map(({ articleId }) => set.recordIds.get(articleId)).toSorted(),
  )
  expect(found[0]).toContain('r1')
  expect(found[0]).not.toContain('r2')
  expect(found[1]).toContain('r2')
})

it('measures the search by meaning where an embedder is given, in an index of its own', async () => {
  const folder = await smallSet({
    'corpus.jsonl': toLines([
      { id: 'a', title: 'Herring', text: 'Herring prices fell in Sandhavn.', published_at: '2026-03-02' },
      {
        id: 'b',
        title: 'Vessel aground',
        text: 'A vessel ran aground off Orrin.',
        published_at: '2026-03-02',
      },
    ]),
    'queries.jsonl': toLines([
      {
        id: 'q',
        question: 'Which boat stranded?',
        type: 'answerable',
        relevant: ['b'],
        asked_at: '2026-03-05',
      },
    ]),
  })
  const embedder = createHashedEmbedder({
    synonyms: [
      ['boat', 'vessel'],
      ['stranded', 'aground'],
    ],
  })
  const set = await readQuestionSet(folder)
  const cache = join(folder, 'cache')
  const hits: (number | undefined)[] = []
  for (const system of [{}, { embedder }]) {
    const { index } = await openSetIndex({ articles: set.articles, cache, ...system })
    if ('embedder' in system) await embedMissing({ index, embedder })
    const { systems } = await evaluateSet({ set, index, logger, ...system })
    hits.push(systems[0].ranking.hits1)
    index.close()
  }
  expect(hits).toEqual([0, 1])
  expect(await readdir(cache)).toHaveLength(2)
})

it('counts records of one URL as one article', async () => {
  const { outcomes } = await evaluate(await smallSet())
  for (const { wanted, passages } of outcomes.slice(0, 2)) {
    expect([...wanted.articles]).toEqual(['https://one.example/bridge'])
    expect(wanted.rankingOf(passages)[0]).toBe('https://one.example/bridge')
  }
})

it('keeps the index of a set for the next run, and builds another for other articles', async () => {
  const folder = await smallSet()
  const cache = join(folder, 'cache')
  const set = await readQuestionSet(folder)
  for (const articles of [set.articles, set.articles, set.articles.slice(1)]) {
    const { index, uri } = await openSetIndex({ articles, cache })
    expect((await index.coverage()).articles).toBe(articles.length)
    expect(existsSync(uri)).toBe(true)
    index.close()
  }
  expect(await readdir(cache)).toHaveLength(2)
})

it('reports on one page that keeps every text a text', async () => {
  const attack = '<script>alert("1")</script> & <img src=x onerror=alert(1)>'
  const folder = await smallSet({
    'corpus.jsonl': toLines([
      { id: 'a', title: `Harbour ${attack}`, text: `The harbour of Ness was closed. ${attack}` },
      { id: 'b', title: 'Market', text: 'The market of Ness stays open.' },
    ]),
    'queries.jsonl': toLines([
      { id: 'q', question: `Why was the harbour of Ness closed ${attack}?`, type: 'open', relevant: ['b'] },
    ]),
  })
  const page = renderReport({ results: [await evaluate(folder)], at: new Date('2026-03-10T08:00:00Z') })
  expect(page).toContain('Missed: the first article is not a relevant one (1)')
  expect(page).toContain('Harbour &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
  expect(page).toContain('Market')
  expect(page).not.toMatch(/<script|<img|\bhref=|\bsrc="/i)
})
