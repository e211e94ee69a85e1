// What happens to the page: what its person sees after each event, and where the page then is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PageModel, startPage } from '../../../src/playground/page/page-model.ts'
import { type PageAction, updatePage } from '../../../src/playground/page/update-page.ts'
import type { PageEvent, PageMessage } from '../../../src/playground/page-protocol.ts'
import { BOT, COLLEAGUE, DIRECT, ME, message, NEWS, openPage, pageState, tsAt } from './page-fixture.ts'

const question = message(0)
const thread = { channel: NEWS, threadTs: question.ts }
const answer = message(2, { user: BOT, threadTs: question.ts })

const said = (each: PageMessage): PageEvent => ({ type: 'message', message: each })
const status = (words: string): PageEvent => ({ type: 'status', ...thread, status: words })
const visited = (place: PageModel['place']): PageAction => ({ type: 'visited', place })

function play(model: PageModel, ...steps: (PageEvent | PageAction)[]): PageModel {
  return steps.reduce<PageModel>((current, step) => updatePage(current, toAction(step)), model)
}

function toAction(step: PageEvent | PageAction): PageAction {
  return step.type === 'loaded' || step.type === 'lost' || step.type === 'visited' || step.type === 'event'
    ? step
    : { type: 'event', event: step }
}

describe('messages', () => {
  test('stand in the order of their ids, whatever order they come in', () => {
    const model = play(openPage(), said(message(3)), said(message(1)), said(message(2)))
    expect(model.state?.messages.map(({ ts }) => ts)).toEqual([tsAt(1), tsAt(2), tsAt(3)])
  })

  test('a new form replaces the old one; the same ts in another channel is another message', () => {
    const edited = { ...question, text: 'edited', edited: true }
    const elsewhere = { ...question, channel: DIRECT }
    const model = play(openPage([question]), said(edited), said(elsewhere))
    expect(model.state?.messages).toEqual([edited, elsewhere])
  })

  test('a deleted one is gone, and with its last message the open thread', () => {
    const gone: PageEvent = { type: 'message_deleted', channel: NEWS, ts: question.ts }
    const model = play(openPage([question], thread), gone)
    expect(model.state?.messages).toEqual([])
    expect(model.place).toEqual({ channel: NEWS })
  })

  test('the thread of a deleted question stays open while it has replies', () => {
    const gone: PageEvent = { type: 'message_deleted', channel: NEWS, ts: question.ts }
    expect(play(openPage([question, answer], thread), gone).place).toEqual(thread)
  })

  test('any event twice is the same as once', () => {
    const events = fc.constantFrom<PageEvent>(
      said(question),
      said(answer),
      status('is searching…'),
      status(''),
      { type: 'message_deleted', channel: NEWS, ts: answer.ts },
    )
    fc.assert(
      fc.property(fc.array(events, { maxLength: 8 }), events, (before, event) => {
        const once = play(openPage(), ...before, event)
        expect(play(once, event)).toEqual(once)
      }),
    )
  })
})

describe('the thread of an answer', () => {
  test('opens with the status', () => {
    expect(play(openPage(), said(question), status('is searching…')).place).toEqual(thread)
  })

  test('opens with the reply where no status came', () => {
    expect(play(openPage(), said(question), said(answer)).place).toEqual(thread)
  })

  test('opens in a direct message too', () => {
    const asked = { ...question, channel: DIRECT }
    const model = play(openPage([], { channel: DIRECT }), said(asked), said({ ...answer, channel: DIRECT }))
    expect(model.place).toEqual({ channel: DIRECT, threadTs: question.ts })
  })

  test('opens once: closed in the meantime, it stays closed', () => {
    const closed = play(openPage(), said(question), status('is searching…'), visited({ channel: NEWS }))
    expect(play(closed, said(answer)).place).toEqual({ channel: NEWS })
  })

  test('does not open where the person has gone elsewhere', () => {
    const gone = play(openPage(), said(question), visited({ channel: DIRECT }))
    expect(play(gone, said(answer)).place).toEqual({ channel: DIRECT })
  })

  test('does not open for what others ask, for old questions, or for an older question than the latest', () => {
    const theirs = { ...question, user: COLLEAGUE }
    expect(play(openPage(), said(theirs), said(answer)).place).toEqual({ channel: NEWS })
    expect(play(openPage([question]), said(answer)).place).toEqual({ channel: NEWS })
    expect(play(openPage(), said(question), said(message(1)), said(answer)).place).toEqual({ channel: NEWS })
  })
})

describe('the status', () => {
  test('is replaced by the next, and cleared by an empty one or by a reply of the bot', () => {
    const working = play(openPage([question]), status('is searching…'), status('is reading…'))
    expect(working.statuses).toEqual([{ ...thread, status: 'is reading…' }])
    expect(play(working, status('')).statuses).toEqual([])
    expect(play(working, said(answer)).statuses).toEqual([])
    expect(play(working, said({ ...answer, user: COLLEAGUE })).statuses).toHaveLength(1)
  })

  test('is known from the start where the server says so', () => {
    const statuses = [{ ...thread, status: 'is searching…' }]
    const state = pageState({ messages: [question], statuses })
    expect(play(startPage(thread), { type: 'loaded', state }).statuses).toEqual(statuses)
  })
})

describe('unread channels', () => {
  test('are those where others wrote, until they are visited', () => {
    const news = play(
      openPage(),
      said(message(1, { channel: DIRECT, user: BOT })),
      said(message(2, { user: BOT })),
    )
    expect(news.unread).toEqual([DIRECT])
    expect(play(news, visited({ channel: DIRECT })).unread).toEqual([])
  })

  test('an edit is no news', () => {
    const old = message(1, { channel: DIRECT, user: BOT })
    expect(play(openPage([old]), said({ ...old, edited: true })).unread).toEqual([])
  })
})

describe('unread threads', () => {
  const reply = (seconds: number, differences: Partial<PageMessage> = {}) =>
    said(message(seconds, { user: COLLEAGUE, threadTs: question.ts, ...differences }))

  test('are those with replies of others that were not open, until they are opened', () => {
    const news = play(openPage([question]), reply(5), reply(6))
    expect(news.unreadThreads).toEqual([thread])
    expect(news.unread).toEqual([])
    expect(play(news, visited({ channel: DIRECT }), visited({ channel: NEWS })).unreadThreads).toEqual([
      thread,
    ])
    expect(play(news, visited(thread)).unreadThreads).toEqual([])
    expect(play(openPage([question], thread), reply(5)).unreadThreads).toEqual([])
    expect(play(openPage([question]), reply(5, { user: ME })).unreadThreads).toEqual([])
  })

  test('are not those that open by themselves, nor those whose replies are gone', () => {
    expect(play(openPage(), said(question), said(answer)).unreadThreads).toEqual([])
    const taken = { type: 'message_deleted', channel: NEWS, ts: tsAt(5) } as const
    expect(play(openPage([question]), reply(5), { type: 'event', event: taken }).unreadThreads).toEqual([])
  })

  test('include those that went on while the server was not reached', () => {
    const missed = message(5, { user: BOT, threadTs: question.ts })
    const state = pageState({ messages: [question, missed] })
    const back = play(openPage([question]), { type: 'lost' }, { type: 'loaded', state })
    expect(back.unreadThreads).toEqual([thread])
  })
})

describe('places', () => {
  test('a page without an address opens the first channel', () => {
    expect(openPage().place).toEqual({ channel: NEWS })
  })

  test('an address of something that is not there leads as near as possible', () => {
    expect(openPage([question], { channel: NEWS, threadTs: '1.5' }).place).toEqual({ channel: NEWS })
    expect(openPage([question], { channel: 'C404', threadTs: question.ts }).place).toEqual({ channel: NEWS })
    expect(play(openPage(), visited({ channel: 'C404' })).place).toEqual({ channel: NEWS })
  })

  test('going nowhere changes nothing', () => {
    const model = openPage([question], thread)
    expect(updatePage(model, visited(thread))).toBe(model)
  })
})

describe('a lost connection', () => {
  test('keeps what is on the page, but no status', () => {
    const lost = play(openPage([question], thread), status('is searching…'), { type: 'lost' })
    expect(lost).toMatchObject({ connection: 'lost', place: thread, statuses: [] })
    expect(lost.state?.messages).toEqual([question])
  })

  test('that comes back shows what the server then has', () => {
    const back = play(openPage([question], thread), { type: 'lost' }, { type: 'loaded', state: pageState() })
    expect(back).toMatchObject({ connection: 'open', place: { channel: NEWS } })
    expect(back.state?.messages).toEqual([])
  })
})

test('before the first state an event has nothing to change', () => {
  const model = startPage(undefined)
  expect(play(model, said(question))).toBe(model)
})

test('a session takes the place of what was said of its thread before', () => {
  const session = (state: string): PageEvent => ({ type: 'session', ...thread, status: state })
  const elsewhere: PageEvent = { type: 'session', channel: DIRECT, threadTs: tsAt(9), status: 'active' }
  const model = play(openPage([question]), session('processing'), elsewhere, session('active'))
  expect(model.state?.sessions).toEqual([
    { channel: DIRECT, threadTs: tsAt(9), status: 'active' },
    { ...thread, status: 'active' },
  ])
})

describe('after a break', () => {
  test('what others wrote meanwhile in another channel is unread; what was known or one’s own is not', () => {
    const known = message(1, { channel: DIRECT, user: BOT })
    const before = play(openPage([known]), { type: 'lost' })
    const load = (messages: readonly PageMessage[]): PageAction => ({
      type: 'loaded',
      state: pageState({ messages }),
    })
    expect(play(before, load([known, message(2, { channel: DIRECT })])).unread).toEqual([])
    expect(play(before, load([known, message(2, { user: BOT })])).unread).toEqual([])
    const missed = message(2, { channel: DIRECT, user: BOT })
    expect(play(before, load([known, missed])).unread).toEqual([DIRECT])
  })
})
