// What people thought of answers, as a set that the evaluation reads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keyv } from 'keyv'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import type { Vote } from '../../src/conversation/vote.ts'
import { Votes } from '../../src/conversation/votes.ts'
import { readQuestionSet } from '../../src/evaluation/sets/read-question-set.ts'
import { feedbackSet } from '../../src/feedback-set.ts'
import { anArticle } from '../fixtures/articles.ts'
import { abstention, damAnswer, damCard } from '../slack/sample-replies.ts'

const logger = pino({ level: 'silent' })
const askedAt = '2026-11-23T10:00:00.000Z'

function vote(
  id: string,
  about: Partial<Vote> & Pick<Vote, 'user' | 'verdict'>,
  reply: Vote['answer']['turn']['reply'] = damAnswer,
): Vote {
  const turn = { question: 'What was found?', asker: 'U0ASKER', askedAt, reply }
  return { answer: { id, channel: 'C1', turn }, votedAt: askedAt, ...about }
}

it('holds the good answers as questions, the bad ones for review, and nobody’s name', async () => {
  const keyvs = new Map<string, Keyv>()
  const keyv = (name: string) =>
    keyvs.get(name) ?? keyvs.set(name, new Keyv({ namespace: name })).get(name) ?? new Keyv()
  const votes = new Votes({ keyv, logger })
  await votes.cast('T1', vote('a1', { user: 'U1', verdict: 'bad' }))
  await votes.cast('T1', vote('a1', { user: 'U1', verdict: 'good' }))
  await votes.cast('T1', vote('a2', { user: 'U1', verdict: 'good' }, abstention))
  await votes.cast('T2', vote('a3', { user: 'U1', verdict: 'good' }))
  await votes.cast('T2', vote('a3', { user: 'U2', verdict: 'bad', reason: 'It was a leak.' }))
  expect(await votes.totals('T1')).toEqual({ good: 2, bad: 0 })
  expect(await votes.totals('T2')).toEqual({ good: 1, bad: 1 })

  const article = anArticle({ ...damCard, paragraphs: ['On Friday a crack was found in the spillway.'] })
  const set = await feedbackSet(votes.all(), async (id) => (id === damCard.id ? article : undefined))
  expect(set.queries).toMatchObject([
    { question: damAnswer.standaloneQuestion, relevant: [damCard.id], unanswerable: false },
    { question: abstention.standaloneQuestion, relevant: [], unanswerable: true },
  ])
  expect(set['to-review']).toMatchObject([
    { reason: 'It was a leak.', evidence: [{ url: damCard.url }, {}, {}] },
  ])
  expect(JSON.stringify(set)).not.toMatch(/U0ASKER|"U1"|"U2"/)

  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-feedback-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, records] of Object.entries<readonly object[]>({ ...set }))
    writeFileSync(join(folder, `${name}.jsonl`), records.map((record) => JSON.stringify(record)).join('\n'))
  const { questions, articles } = await readQuestionSet(folder)
  expect([questions.length, articles.length]).toEqual([2, 1])
})
