// The line of a thread, as several processes see it.
import { expect, it } from 'vitest'
import { ThreadLines } from '../../src/slack/replying/thread-lines.ts'
import { openState } from '../../src/state/open-state.ts'

const KEY = 'T1/C1/1700000000.000100'

async function startTwo() {
  let now = 1_700_000_000_000
  const state = await openState('memory:')
  const open = (owner: string) =>
    new ThreadLines({
      lines: state.keyv('lines'),
      locks: state.leases('locks'),
      newOwner: () => owner,
      clock: () => now,
    })
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { one: open('one'), other: open('other'), pass }
}

const asks = (id: string, order: string, asker = 'U1') => ({ id, order, asker, ts: order, text: `${id}?` })

it('lets one in at a time, by the time of what was asked', async () => {
  const { one, other } = await startTwo()
  const [first, second, third] = [asks('a', '1.000001'), asks('b', '1.000002'), asks('c', '1.000003')]
  expect(await one.enter(KEY, first)).toBe(true)
  expect(await one.enter(KEY, third)).toBe(false)
  expect(await other.enter(KEY, second)).toBe(false)
  await one.leave(KEY, 'a')
  expect(await one.enter(KEY, third)).toBe(false)
  expect(await other.enter(KEY, second)).toBe(true)
  // What is under way is not overtaken by what came late.
  expect(await one.enter(KEY, asks('late', '1.000000'))).toBe(false)
  await other.leave(KEY, 'b')
  expect(await one.enter(KEY, third)).toBe(false)
  expect(await one.enter(KEY, asks('late', '1.000000'))).toBe(true)
})

it('passes over those who have died, and keeps those who show that they live', async () => {
  const { one, other, pass } = await startTwo()
  await one.enter(KEY, asks('a', '1.000001'))
  pass(10_000)
  expect(await other.enter(KEY, asks('b', '1.000002'))).toBe(false)
  await one.renew(KEY)
  pass(10_000)
  expect(await other.enter(KEY, asks('b', '1.000002'))).toBe(false)
  pass(10_000)
  expect(await other.enter(KEY, asks('b', '1.000002'))).toBe(true)
  expect((await one.members(KEY)).map(({ id }) => id)).toEqual(['b'])
})

it('notes an end for those who are meant, once', async () => {
  const { one, other } = await startTwo()
  await one.enter(KEY, asks('a', '1.000001'))
  await one.enter(KEY, asks('b', '1.000002', 'U2'))
  await other.enter(KEY, asks('c', '1.000003'))
  const before = { asker: 'U1', order: '1.000003' }
  expect((await other.end(KEY, 'superseded', { before })).map(({ id }) => id)).toEqual(['a'])
  expect(await other.end(KEY, 'superseded', { before })).toEqual([])
  expect((await other.end(KEY, 'withdrawn', { ts: '1.000002' })).map(({ text }) => text)).toEqual(['b?'])
  const ends = (await one.members(KEY)).map(({ id, end }) => [id, end])
  expect(ends.toSorted()).toEqual([
    ['a', 'superseded'],
    ['b', 'withdrawn'],
    ['c', undefined],
  ])
})

it('is never held by two, however many want it at the same moment', async () => {
  const { one, other } = await startTwo()
  const all = Array.from({ length: 20 }, (_, index) => asks(`m${index}`, `1.0000${10 + index}`))
  const entered = await Promise.all(all.map((member, index) => (index % 2 ? one : other).enter(KEY, member)))
  expect(entered.filter(Boolean).length).toBeLessThanOrEqual(1)
  expect(await one.members(KEY)).toHaveLength(20)
})
