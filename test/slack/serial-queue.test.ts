// Order within a key, freedom between keys.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SerialQueue } from '../../src/slack/replying/serial-queue.ts'

describe('SerialQueue', () => {
  it('keeps the order within a key and never does two pieces of it at once', async () => {
    const work = fc.record({ key: fc.constantFrom('a', 'b'), turns: fc.nat(3), fails: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(work, { maxLength: 12 }), async (pieces) => {
        const queue = new SerialQueue()
        const done: Record<string, number[]> = { a: [], b: [] }
        const busy: Record<string, number> = { a: 0, b: 0 }
        const results = pieces.map(({ key, turns, fails }, index) =>
          queue.run(key, async () => {
            busy[key] = (busy[key] ?? 0) + 1
            expect(busy[key]).toBe(1)
            for (let turn = 0; turn < turns; turn++) await Promise.resolve()
            busy[key] -= 1
            done[key]?.push(index)
            if (fails) throw new Error('failed')
          }),
        )
        const outcomes = await Promise.allSettled(results)
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(pieces.map(({ fails }) => fails))
        for (const key of ['a', 'b'])
          expect(done[key]).toEqual(pieces.flatMap((piece, index) => (piece.key === key ? [index] : [])))
      }),
    )
  })
})
