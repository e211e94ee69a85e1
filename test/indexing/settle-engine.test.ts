import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { settleEngine } from '../../src/indexing/settle-engine.ts'

it('leaves the engine more threads than all writers of a merge hold, on any machine', () => {
  const environment: Record<string, string | undefined> = {}
  settleEngine(environment)
  const { LANCE_CPU_THREADS: threads, LANCE_FTS_NUM_SHARDS: writers } = environment
  expect(Number(writers)).toBeGreaterThanOrEqual(1)
  // `optimize` merges one index after another, but two tables may be merged at once in one process.
  expect(Number(threads)).toBeGreaterThan(2 * Number(writers))
  expect(Number(threads)).toBeGreaterThanOrEqual(availableParallelism())
})

it('leaves alone what somebody has set', () => {
  const environment = { LANCE_CPU_THREADS: '3' }
  settleEngine(environment)
  expect(environment.LANCE_CPU_THREADS).toBe('3')
})
