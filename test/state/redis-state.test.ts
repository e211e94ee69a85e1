// State in a real Redis server.
import * as vitest from 'vitest'
import { openState } from '../../src/state/open-state.ts'
import { type RedisServer, redisIsMissing, startRedis } from './start-redis.ts'
import { stateContract } from './state-contract.ts'

const { afterAll, beforeAll, describe, expect, it } = vitest

describe.skipIf(redisIsMissing)('Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.stop())

  stateContract('as state', () => openState(server.uri))

  it('rejects at once while the server is away, and works again when it is back', async () => {
    const first = await startRedis()
    const state = await openState(first.uri)
    await state.keyv('a').set('T1/key', 1)
    await first.stop()
    await expect(state.keyv('a').get('T1/key')).rejects.toThrow()
    await expect(state.leases('a').take('T1/key', { owner: 'me', ttl: 1_000 })).rejects.toThrow()
    const second = await startRedis(first.port)
    await expect
      .poll(
        () =>
          state
            .keyv('a')
            .set('T1/key', 2)
            .catch(() => false),
        { timeout: 5_000 },
      )
      .toBe(true)
    expect(await state.keyv('a').get('T1/key')).toBe(2)
    await state.close()
    await second.stop()
  })
})
