// Reports that contradict each other stand side by side in the posted message; what only seems to does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReply } from '../../src/slack/rendering/render-reply.ts'
import { type AskedCorpus, askCorpus } from '../fixtures/ask-corpus.ts'
import { CONFLICT_CASES, type ConflictCase } from './conflict-cases.ts'

let folder: string
let corpus: AskedCorpus

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-conflicts-'))
  writeFileSync(join(folder, 'articles.jsonl'), CONFLICT_CASES.flatMap(recordsOf).join('\n'))
  corpus = await askCorpus(folder)
})

afterAll(() => {
  corpus?.close()
  rmSync(folder, { recursive: true, force: true })
})

function recordsOf({ reports }: ConflictCase, place: number): readonly string[] {
  return reports.map(([source, day, title, text], i) =>
    JSON.stringify({
      url: `https://www.${source.toLowerCase().replaceAll(' ', '')}.example/2026/11/${place}-${i}`,
      title,
      source,
      published_at: publishedAt(day),
      text,
    }),
  )
}

function publishedAt(day: ConflictCase['reports'][number][1]): string {
  const [number = '', hour = '12:00'] = String(day).split('T')
  return `2026-11-${number.padStart(2, '0')}T${hour}:00Z`
}

async function asked({ question }: ConflictCase) {
  const reply = await corpus.ask(question, '2026-11-10T20:00:00Z')
  const reports =
    reply.kind === 'answer' ? (reply.conflicts ?? []).flatMap((conflict) => conflict.reports) : []
  return { reports, text: renderReply(reply, { timeZone: 'UTC' }).text }
}

const named = CONFLICT_CASES.map((one) => [one.name, one] as const)

describe('reports that contradict each other', () => {
  it.each(named.filter(([, { differ }]) => differ.length > 0))('%s', async (_, one) => {
    const { reports, text } = await asked(one)
    expect(reports.map(({ value }) => value)).toEqual(one.differ)
    expect(text).toMatch(/Reports differ|share a name|The figure has changed/)
    for (const { sentence } of reports) expect(text).toContain(sentence.citations[0]?.article.publisher)
    const days = new Set(one.reports.map(([, day]) => day))
    if (days.size > 1) expect(text).toMatch(/newest[\s\S]*earlier report/)
  })

  it('are not said to differ where they tell of two who share a name', async () => {
    const { text } = await asked(
      CONFLICT_CASES.find(({ name }) => name.includes('two who share')) as ConflictCase,
    )
    expect(text).toContain('Told of several who or which share a name: What sport')
    expect(text).not.toContain('Reports differ')
  })

  it.each([
    'toll by the hour',
    'toll in three steps',
    'a correction',
    'count under way',
    'magnitude revised',
  ])('are said to follow each other, and the newest answers: %s', async (name) => {
    const one = CONFLICT_CASES.find((other) => other.name.startsWith(name)) as ConflictCase
    const { text } = await asked(one)
    const [answer = '', list = ''] = text.split('The figure has changed: ')
    expect(answer).toContain(one.differ[0])
    for (const earlier of one.differ.slice(1)) expect(answer).not.toContain(earlier)
    expect(list).toMatch(/newest[\s\S]*earlier report/)
  })

  it.each(['police and organisers', 'army and activists', 'what it cost', 'votes in the council'])(
    'are said to differ where one does not follow the other: %s',
    async (name) => {
      const { text } = await asked(CONFLICT_CASES.find((one) => one.name === name) as ConflictCase)
      expect(text).toContain('Reports differ: ')
    },
  )

  it('do not pass for prints of one text', async () => {
    const { text } = await asked(
      CONFLICT_CASES.find(({ name }) => name.startsWith('a length of time')) as ConflictCase,
    )
    expect(text).not.toContain('also in')
  })

  it('are counted once where outlets print one text', async () => {
    const { text } = await asked(CONFLICT_CASES.find(({ name }) => name.includes('agency')) as ConflictCase)
    expect(text).not.toContain('2 outlets')
  })
})

describe('what does not contradict', () => {
  it.each(named.filter(([, { differ }]) => differ.length === 0))('%s', async (_, one) => {
    const { reports, text } = await asked(one)
    expect(reports.map(({ value }) => value)).toEqual([])
    expect(text).not.toMatch(/Reports differ|share a name|The figure has changed/)
  })
})
