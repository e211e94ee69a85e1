import { expect, it } from 'vitest'
import { takeTurn } from '../../src/retrieval/take-turn.ts'

it('gives each of many pieces of work an iteration of the event loop, in their order', async () => {
  let iteration = 0
  const count = () => {
    iteration += 1
    counting = setImmediate(count)
  }
  let counting = setImmediate(count)
  const began: [piece: number, iteration: number][] = []
  await Promise.all(
    Array.from({ length: 20 }, async (_, piece) => {
      await takeTurn()
      began.push([piece, iteration])
    }),
  )
  clearImmediate(counting)
  expect(began.map(([piece]) => piece)).toEqual(Array.from({ length: 20 }, (_, piece) => piece))
  expect(new Set(began.map(([, at]) => at)).size).toBe(20)
})
