// Message ids and event ids.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSlackIds } from '../../src/playground/create-slack-ids.ts'
import { createTimestamps } from '../../src/playground/create-timestamps.ts'

test('whatever the clock does, each ts is greater than the one before, in Slack’s form', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_005 })), (times) => {
      const clock = [...times]
      const next = createTimestamps({ clock: () => clock.shift() ?? 0 })
      const given = times.map(() => next())
      expect(given.every((ts) => /^\d{10}\.\d{6}$/.test(ts))).toBe(true)
      expect([...new Set(given)].sort()).toEqual(given)
    }),
  )
})

test('a ts is the time it was made at', () => {
  expect(createTimestamps({ clock: () => 1_763_938_800_123 })()).toBe('1763938800.123000')
})

test('event ids have Slack’s shape and do not repeat', () => {
  const createId = createSlackIds({ createUuid: randomUUID })
  const ids = Array.from({ length: 1_000 }, () => createId('Ev'))
  expect(ids.every((id) => /^Ev[0-9A-Z]{10}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(1_000)
})
