// What stands in a channel and in a thread, line by line.
import { describe, expect, test } from 'vitest'
import { arrangeChannel } from '../../../src/playground/page/arrange-channel.ts'
import { arrangeThread } from '../../../src/playground/page/arrange-thread.ts'
import { calendarDay } from '../../../src/playground/page/calendar-day.ts'
import type { ListItem } from '../../../src/playground/page/list-item.ts'
import { updatePage } from '../../../src/playground/page/update-page.ts'
import { BOT, COLLEAGUE, DIRECT, message, NEWS, openPage, tsAt } from './page-fixture.ts'

const HOUR = 3_600
const options = { now: new Date('2026-11-23T18:00:00Z'), timeZone: 'UTC' }
const question = message(0)
const inThread = { threadTs: question.ts }

function outline(items: readonly ListItem[]): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'divider') return item.label
    return item.kind === 'message' && item.continued ? `+${item.key}` : item.key
  })
}

function messageAt(items: readonly ListItem[], key: string) {
  return items.find(
    (item): item is ListItem & { kind: 'message' } => item.kind === 'message' && item.key === key,
  )
}

describe('a channel', () => {
  test('has each day under its divider, and nothing of threads or other channels', () => {
    const yesterday = message(-24 * HOUR)
    const model = openPage([
      yesterday,
      question,
      message(1, { ...inThread, user: BOT }),
      message(2, { channel: DIRECT }),
    ])
    expect(outline(arrangeChannel(model, options))).toEqual(['Yesterday', yesterday.ts, 'Today', question.ts])
  })

  test('joins what one person writes within five minutes', () => {
    const model = openPage([
      message(0),
      message(60),
      message(400),
      message(420, { user: COLLEAGUE }),
      message(430, { user: BOT }),
      message(440, { user: BOT, ephemeral: true }),
    ])
    expect(outline(arrangeChannel(model, options))).toEqual([
      'Today',
      tsAt(0),
      `+${tsAt(60)}`,
      tsAt(400),
      tsAt(420),
      tsAt(430),
      tsAt(440),
    ])
  })

  test('sums up a thread under its question, without what only one person sees', () => {
    const model = openPage([
      question,
      message(1, { ...inThread, user: BOT }),
      message(2, inThread),
      message(3, { ...inThread, user: BOT }),
      message(4, { ...inThread, user: BOT, ephemeral: true }),
    ])
    expect(messageAt(arrangeChannel(model, options), question.ts)?.thread).toEqual({
      count: 3,
      lastTs: tsAt(3),
      people: [BOT, question.user],
    })
  })

  test('shows under a question that the bot is at work on it', () => {
    const event = { type: 'status', channel: NEWS, threadTs: question.ts, status: 'is searching…' } as const
    const model = updatePage(openPage([question]), { type: 'event', event })
    expect(messageAt(arrangeChannel(model, options), question.ts)?.status).toBe('is searching…')
  })
})

describe('a thread', () => {
  const place = { channel: NEWS, threadTs: question.ts }

  test('has its question, how many replied, and the replies', () => {
    const model = openPage([question, message(1, { ...inThread, user: BOT }), message(2, inThread)], place)
    expect(outline(arrangeThread(model))).toEqual([question.ts, '2 replies', tsAt(1), tsAt(2)])
  })

  test('starts with its question alone', () => {
    expect(outline(arrangeThread(openPage([question], place)))).toEqual([question.ts])
  })

  test('says that its question was deleted', () => {
    const model = openPage([message(1, { ...inThread, user: BOT })], place)
    expect(outline(arrangeThread(model))).toEqual(['deleted', '1 reply', tsAt(1)])
  })

  test('is empty while none is open', () => {
    expect(arrangeThread(openPage([question]))).toEqual([])
  })
})

describe('a day', () => {
  const now = new Date('2026-03-01T00:30:00Z')

  test.each([
    ['2026-03-01T00:10:00Z', 'UTC', 'Today'],
    ['2026-02-28T23:50:00Z', 'UTC', 'Yesterday'],
    ['2026-02-28T23:50:00Z', 'Asia/Yerevan', 'Today'],
    ['2026-02-20T12:00:00Z', 'UTC', 'Friday, February 20'],
    ['2025-12-31T12:00:00Z', 'UTC', 'Wednesday, December 31, 2025'],
  ])('%s in %s is %s', (date, timeZone, label) => {
    expect(calendarDay(new Date(date), { now, timeZone })).toBe(label)
  })
})
