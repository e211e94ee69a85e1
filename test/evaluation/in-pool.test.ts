import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inPool } from '../../src/evaluation/sets/in-pool.ts'

it('keeps the order of the items and no more under way than its size', async () => {
  let underWay = 0
  let most = 0
  const results = await inPool({
    items: [5, 1, 4, 2, 3],
    size: 2,
    work: async (turns) => {
      underWay += 1
      most = Math.max(most, underWay)
      for (let turn = 0; turn < turns; turn += 1) await setImmediate()
      underWay -= 1
      return turns * 10
    },
  })
  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
})

it('fails with the first failure and begins nothing more', async () => {
  const begun: number[] = []
  const running = inPool({
    items: [1, 2, 3, 4],
    size: 1,
    work: async (item) => {
      begun.push(item)
      if (item === 2) throw new Error('two')
      return item
    },
  })
  await expect(running).rejects.toThrow('two')
  expect(begun).toEqual([1, 2])
})
