// "/news timeline TOPIC" and its like: one entry a day of the story that the index has put together.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'

const report = (day: string, title: string, lede: string, more: object = {}) => ({
  title,
  text: `${lede}\n\nThe Orrin dam above the Tamsel valley was built in 1961 and holds the water of four rivers.`,
  url: `https://gazette.example/${title.toLowerCase().replaceAll(/\W+/g, '-')}`,
  source: 'Tidewater Gazette',
  published_at: day,
  ...more,
})

const ORRIN = [
  report(
    '2026-11-06T08:00:00Z',
    'Crack in Orrin dam spillway',
    'Engineers found a crack in the spillway of the Orrin dam, and 340 people left the Tamsel valley.',
  ),
  report(
    '2026-11-06T15:00:00Z',
    'Orrin dam: schools shelter Tamsel families',
    'Three schools took in families from the Tamsel valley below the cracked spillway of the Orrin dam.',
    { source: 'Harbour Post' },
  ),
  report(
    '2026-11-07',
    'Orrin evacuation widened',
    'The evacuation of the Tamsel valley below the Orrin dam was widened to 2,150 people as its spillway leaked.',
  ),
  report(
    '2026-11-09',
    'Opinion: Orrin was no accident',
    'Whoever knew the spillway of the Orrin dam in the Tamsel valley saw its crack come.',
    { kind: 'opinion' },
  ),
  report(
    '2026-11-09T18:00:00Z',
    'Orrin dam lake lowered',
    'Pumps lowered the lake behind the Orrin dam by two metres, and its spillway in the Tamsel valley ran dry.',
    { source: 'Harbour Post' },
  ),
  report(
    '2026-11-12',
    'Orrin dam crack stops',
    'The crack in the spillway of the Orrin dam has stopped growing, and the Tamsel valley may hope, the engineer said.',
  ),
  // Not named in the question's words, but of the story.
  report(
    '2026-11-13',
    'Tamsel families go home',
    'The families of the Tamsel valley went home after the spillway at Orrin was sealed.',
  ),
]

const ELSEWHERE = [
  report(
    '2026-11-07',
    'Choir wins prize',
    'The choir of Lindholt won the national prize for folk singing on Saturday.',
    { text: 'The choir of Lindholt won the national prize for folk singing on Saturday.' },
  ),
  report(
    '2026-11-08',
    'Ferry strike',
    'The ferries to Gull Island stopped when their crews went on strike.',
    { text: 'The ferries to Gull Island stopped when their crews went on strike.' },
  ),
]

let folder: string
let corpus: AskedCorpus
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-timeline-'))
  // Papers bring their reports in no order of their days.
  const lines = [...ORRIN.toReversed(), ...ELSEWHERE].map((article) => JSON.stringify(article))
  writeFileSync(join(folder, 'wire.jsonl'), lines.join('\n'))
  corpus = await askCorpus(folder)
})
afterAll(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

const entries = (reply: Reply) =>
  reply.kind === 'answer'
    ? reply.sentences.map(({ text, citations }) => [citations[0]?.article.publishedAt.slice(0, 10), text])
    : reply.kind

it('is a list of what was told each day, the oldest first, by reports rather than opinions', async () => {
  const reply = await corpus.ask('Give me a timeline of the Orrin dam')
  expect(reply).toMatchObject({ layout: 'dated-list' })
  expect(entries(reply)).toEqual([
    [
      '2026-11-06',
      'Engineers found a crack in the spillway of the Orrin dam, and 340 people left the Tamsel valley.',
    ],
    ['2026-11-07', expect.stringContaining('widened to 2,150 people')],
    ['2026-11-09', expect.stringContaining('Pumps lowered the lake')],
    ['2026-11-12', expect.stringContaining('stopped growing')],
    ['2026-11-13', expect.stringContaining('went home')],
  ])
})

it('tells the developments of one day one by one, and nothing that came later', async () => {
  expect(entries(await corpus.ask('A timeline of the Orrin dam, please', '2026-11-06T20:00:00Z'))).toEqual([
    ['2026-11-06', expect.stringContaining('340 people')],
    ['2026-11-06', expect.stringContaining('Three schools')],
  ])
})

it('is of the days that are asked about', async () => {
  const reply = await corpus.ask('Timeline of the Orrin dam since 9 November 2026')
  expect(entries(reply)).toEqual([
    ['2026-11-09', expect.stringContaining('Pumps')],
    ['2026-11-12', expect.stringContaining('stopped growing')],
    ['2026-11-13', expect.stringContaining('went home')],
  ])
})

it('of what nobody reported is none', async () => {
  expect(entries(await corpus.ask('Give me a timeline of the Brell tunnel collapse'))).toBe('abstention')
})
