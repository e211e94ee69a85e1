// One process takes up each delivery; none is lost with the process that had it.
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Inbox, type InboxOptions } from '../../src/slack/connection/inbox.ts'
import { readDelivery } from '../../src/slack/reading/read-delivery.ts'
import { openState } from '../../src/state/open-state.ts'
import type { State } from '../../src/state/state.ts'
import { message } from './deliveries.ts'

const logger = pino({ level: 'silent' })

function said(ts: string, more: object = {}) {
  const body = message({ ts, ...more })
  const delivery = readDelivery(body)
  if (!delivery) throw new Error('a message is a delivery')
  return { body, delivery }
}

const question = said('1700000000.000100')

/** One process over the state. */
function inboxOver(state: State, options: Partial<InboxOptions> = {}): Inbox {
  const inbox = new Inbox({ kept: state.keyv('inbox'), leases: state.leases('taken'), logger, ...options })
  onTestFinished(() => inbox.close())
  return inbox
}

/** A process that is killed: it renews nothing and gives nothing back. */
function dyingInbox(state: State, options: Partial<InboxOptions> = {}): Inbox {
  const { take } = state.leases('taken')
  const leases = { take, renew: async () => true, release: async () => undefined }
  return inboxOver(state, { leases, ...options })
}

describe('Inbox', () => {
  it('gives each delivery to exactly one of many processes', async () => {
    const state = await openState('memory:')
    const inboxes = Array.from({ length: 5 }, () => inboxOver(state))
    const taken = await Promise.all(
      [...inboxes, ...inboxes].map((inbox) => inbox.take(question.delivery, question.body)),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await inboxes[0]?.takeLeftBehind()).toEqual([])
  })

  it('knows for a day what has been dealt with, across restarts, and leaves nothing behind', async () => {
    let now = Date.now()
    const clock = () => now
    const state = await openState('memory:', { clock })
    const inbox = inboxOver(state, { clock })
    await inbox.take(question.delivery, question.body)
    await inbox.done(question.delivery)
    const later = inboxOver(state, { clock })
    now += 24 * 60 * 60_000
    expect(await later.take(question.delivery, question.body)).toBe(false)
    now += 1
    expect(await later.take(question.delivery, question.body)).toBe(true)
  })

  it('hands on what a process that stopped had not finished, at once and oldest first', async () => {
    let now = 1
    const state = await openState('memory:')
    const before = inboxOver(state, { clock: () => now++ })
    const later = said('1700000000.000050', { channel: 'C2' })
    for (const { delivery, body } of [question, later]) await before.take(delivery, body)
    const after = inboxOver(state)
    expect(await after.takeLeftBehind()).toEqual([])
    await before.close()
    const left = await after.takeLeftBehind()
    expect(left.map(({ body }) => body)).toEqual([question.body, later.body])
    expect(await after.takeLeftBehind()).toEqual([])
    expect(await inboxOver(state).takeLeftBehind()).toEqual([])
  })

  it('hands on what a process that died had, once its time is over, to one alone', async () => {
    const state = await openState('memory:')
    const dead = dyingInbox(state, { leaseTime: 60 })
    await dead.take(question.delivery, question.body)
    const [one, other] = [inboxOver(state), inboxOver(state)]
    expect(await one.takeLeftBehind()).toEqual([])
    await wait(100)
    const left = await Promise.all([one.takeLeftBehind(), other.takeLeftBehind()])
    expect(left.flat()).toHaveLength(1)
  })

  it('keeps what a slow process is still at', async () => {
    const state = await openState('memory:')
    const slow = inboxOver(state, { leaseTime: 90 })
    await slow.take(question.delivery, question.body)
    await wait(250)
    expect(await inboxOver(state).takeLeftBehind()).toEqual([])
    expect(await inboxOver(state).take(question.delivery, question.body)).toBe(false)
  })

  it('hands on what was put back, and nothing older than half a day', async () => {
    let now = Date.now()
    const clock = () => now
    const state = await openState('memory:', { clock })
    const inbox = inboxOver(state, { clock })
    await inbox.take(question.delivery, question.body)
    await inbox.putBack(question.delivery)
    expect(await inbox.takeLeftBehind()).toHaveLength(1)
    await inbox.putBack(question.delivery)
    now += 12 * 60 * 60_000 + 1
    expect(await inbox.takeLeftBehind()).toEqual([])
  })

  it('rejects when the store fails', async () => {
    const state = await openState('memory:')
    const inbox = inboxOver(state)
    await state.close()
    await expect(inbox.take(question.delivery, question.body)).rejects.toThrow()
  })
})
