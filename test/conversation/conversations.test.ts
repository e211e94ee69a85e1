// What is remembered of a thread, for how long, and how it survives a damaged entry.
import { Keyv } from 'keyv'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer, Reply } from '../../src/answering/reply.ts'
import { Conversations } from '../../src/conversation/conversations.ts'
import { toEarlierTurn } from '../../src/conversation/to-earlier-turn.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import type { Logger } from '../../src/logger.ts'
import { SqliteStore } from '../../src/state/sqlite-store.ts'

const thread = { workspace: 'T1', channel: 'C1', thread: '1700000000.000100' }

const card = {
  id: '0123456789abcdef',
  url: 'https://harbour-post.example/dam',
  headline: 'Dam at Orrin cracks',
  publisher: 'The Harbour Post',
  publishedAt: '2026-11-06',
  kind: 'report',
  text: 'full',
} as const

const answer: Answer = {
  kind: 'answer',
  standaloneQuestion: 'Who inspected the dam at Orrin?',
  isRewritten: true,
  asOf: '2026-11-23T10:00:00.000Z',
  window: { from: 1, label: '1-7 Nov 2026' },
  layout: 'prose',
  notices: ['Quoted, not written.'],
  followUps: ['Who owns the dam?'],
  sentences: [
    {
      text: 'Mara Lindqvist inspected the dam.',
      citations: [
        {
          number: 1,
          quote: { passageId: '0123456789abcdef:0', text: 'Mara Lindqvist', start: 4, end: 18 },
          article: card,
          url: `${card.url}#:~:text=Mara%20Lindqvist`,
        },
      ],
    },
    {
      text: 'She found a crack.',
      citations: [],
      emphasis: [{ start: 10, end: 17 }],
      insertions: [{ at: 3, text: ' [Lindqvist]' }],
    },
  ],
}

const abstention: Reply = {
  kind: 'abstention',
  standaloneQuestion: 'Who owns the dam?',
  asOf: '2026-11-23T10:00:00.000Z',
  reason: 'no-evidence',
  closest: [card],
  coverage: { articles: 41, earliest: '2026-09-01', latest: '2026-11-22T08:00:00+01:00' },
}

const turn = (question: string, reply: Reply = answer): Turn => ({
  question,
  asker: 'U1',
  askedAt: '2026-11-23T10:00:00.000Z',
  reply,
})

describe('Conversations', () => {
  let now = 0
  let keyv: Keyv
  let logged: unknown[]
  let conversations: Conversations

  beforeEach(() => {
    now = Date.now()
    logged = []
    const note = (...entry: unknown[]) => void logged.push(entry)
    const logger = { debug: note, info: note, warn: note, error: note } as unknown as Logger
    keyv = new Keyv({ store: new SqliteStore({ file: ':memory:', clock: () => now }) })
    conversations = new Conversations({ keyv, logger })
  })

  it('gives back what was said, whole and in order', async () => {
    await conversations.append(thread, turn('first'))
    await conversations.append(thread, turn('second', abstention))
    expect(await conversations.load(thread)).toEqual([turn('first'), turn('second', abstention)])
  })

  it('knows nothing of threads it was not told of', async () => {
    await conversations.append(thread, turn('first'))
    for (const other of [
      { ...thread, workspace: 'T2' },
      { ...thread, channel: 'C2' },
      { ...thread, thread: '1700000000.000200' },
    ]) {
      expect(await conversations.load(other)).toEqual([])
      expect(await conversations.isFollowed(other)).toBe(false)
    }
  })

  it('follows a thread once it has answered there, or was told to', async () => {
    await conversations.append(thread, turn('first'))
    expect(await conversations.isFollowed(thread)).toBe(true)
    const helped = { ...thread, channel: 'C2' }
    await conversations.follow(helped)
    expect(await conversations.isFollowed(helped)).toBe(true)
    expect(await conversations.load(helped)).toEqual([])
  })

  it('forgets no turn when told to follow a thread it is in', async () => {
    await conversations.append(thread, turn('first'))
    await conversations.follow(thread)
    expect(await conversations.load(thread)).toHaveLength(1)
  })

  it('keeps the newest twenty turns', async () => {
    for (let count = 1; count <= 23; count++) await conversations.append(thread, turn(`question ${count}`))
    const questions = (await conversations.load(thread)).map(({ question }) => question)
    expect([questions.length, questions[0], questions.at(-1)]).toEqual([20, 'question 4', 'question 23'])
  })

  it('forgets a thread thirty days after its last turn', async () => {
    const day = 24 * 60 * 60_000
    await conversations.append(thread, turn('first'))
    now += 29 * day
    await conversations.append(thread, turn('second'))
    now += 29 * day
    expect(await conversations.load(thread)).toHaveLength(2)
    now += 2 * day
    expect(await conversations.isFollowed(thread)).toBe(false)
  })

  it('takes a stored value that it cannot read for absent, and says so in the log', async () => {
    await keyv.set('T1/C1/1700000000.000100', { turns: [{ question: 'no reply' }] })
    expect(await conversations.load(thread)).toEqual([])
    expect(await conversations.isFollowed(thread)).toBe(false)
    expect(JSON.stringify(logged)).toContain('counts as absent')
    await conversations.append(thread, turn('first'))
    expect(await conversations.load(thread)).toEqual([turn('first')])
  })

  it('reads a turn that an earlier version stored, with its one notice', async () => {
    const { layout: _, notices: __, followUps: ___, ...old } = answer
    const stored = { ...turn('first'), reply: { ...old, notice: 'Quoted, not written.' } }
    await keyv.set('T1/C1/1700000000.000100', { turns: [stored] })
    expect(await conversations.load(thread)).toEqual([stored])
  })

  it('hands on fields that a later version has added', async () => {
    const later = { ...turn('first'), mood: 'curious' }
    await keyv.set('T1/C1/1700000000.000100', { turns: [later], muted: true })
    await conversations.append(thread, turn('second'))
    expect(await keyv.get('T1/C1/1700000000.000100')).toEqual({ turns: [later, turn('second')], muted: true })
  })
})

describe('toEarlierTurn', () => {
  it('joins the sentences of an answer, keeps its dates and articles, and leaves an abstention empty', () => {
    expect(toEarlierTurn(turn('asked'))).toEqual({
      standaloneQuestion: 'Who inspected the dam at Orrin?',
      answer: 'Mara Lindqvist inspected the dam. She found a crack.',
      followUps: ['Who owns the dam?'],
      articles: [{ id: '0123456789abcdef', headline: 'Dam at Orrin cracks' }],
      window: { from: 1, label: '1-7 Nov 2026' },
    })
    expect(toEarlierTurn(turn('asked', abstention))).toEqual({
      standaloneQuestion: 'Who owns the dam?',
      answer: '',
      articles: [],
    })
  })
})
