// What every kind of state promises, SQLite and Redis alike.
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { State } from '../../src/state/state.ts'

/** `open` gives one more view of the same store, as another process has it. */
export function stateContract(name: string, open: () => Promise<State>): void {
  describe(name, () => {
    let one: State
    let other: State
    beforeAll(async () => {
      one = await open()
      other = await open()
    })
    afterAll(async () => {
      await one?.close()
      await other?.close()
    })

    it('keeps namespaces apart, and what one process writes the other reads', async () => {
      await one.keyv('a').set('T1/key', { said: 'O’Brien' })
      await one.keyv('b').set('T1/key', 2)
      expect(await other.keyv('a').get('T1/key')).toEqual({ said: 'O’Brien' })
      await other.keyv('b').clear()
      expect(await one.keyv('a').get('T1/key')).toEqual({ said: 'O’Brien' })
      expect(await one.keyv('b').get('T1/key')).toBeUndefined()
    })

    it('goes through the entries of one namespace', async () => {
      for (const key of ['T1/x', 'T2/y']) await one.keyv('listed').set(key, key)
      const keys: string[] = []
      for await (const [key, value] of other.keyv('listed').iterator?.(undefined) ?? []) {
        expect(value).toBe(key)
        keys.push(key)
      }
      expect(keys.toSorted()).toEqual(['T1/x', 'T2/y'])
    })

    it('gives a lease to exactly one of many that ask at once', async () => {
      const asked = Array.from({ length: 20 }, (_, i) => {
        const leases = (i % 2 === 0 ? one : other).leases('race')
        return leases.take('T1/key', { owner: `process ${i}`, ttl: 60_000 })
      })
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
    })

    it('lets the owner alone renew and release', async () => {
      const [mine, theirs] = [one.leases('owned'), other.leases('owned')]
      expect(await mine.take('T1/key', { owner: 'me', ttl: 60_000 })).toBe(true)
      expect(await mine.take('T1/key', { owner: 'me', ttl: 60_000 })).toBe(false)
      expect(await theirs.renew('T1/key', { owner: 'you', ttl: 60_000 })).toBe(false)
      await theirs.release('T1/key', 'you')
      expect(await theirs.take('T1/key', { owner: 'you', ttl: 60_000 })).toBe(false)
      expect(await mine.renew('T1/key', { owner: 'me', ttl: 60_000 })).toBe(true)
      await mine.release('T1/key', 'me')
      expect(await theirs.take('T1/key', { owner: 'you', ttl: 60_000 })).toBe(true)
    })

    it('gives a lease on when its time is over', async () => {
      const leases = one.leases('timed')
      await leases.take('T1/key', { owner: 'dead', ttl: 20 })
      await wait(40)
      expect(await leases.renew('T1/key', { owner: 'dead', ttl: 60_000 })).toBe(false)
      expect(await other.leases('timed').take('T1/key', { owner: 'alive', ttl: 60_000 })).toBe(true)
    })

    it('forgets one workspace, everywhere, and no other', async () => {
      const written = ['T9/key', 'T99/key', 'T8/T9/key', 'E1/workspace/T9']
      for (const key of written) await one.keyv('said').set(key, true)
      await one.leases('seen').take('T9/C1/1.2', { owner: 'me', ttl: 60_000 })
      await one.leases('seen').take('T99/C1/1.2', { owner: 'me', ttl: 60_000 })
      await one.forget('T9')
      const left = await Promise.all(written.map((key) => other.keyv('said').get(key)))
      expect(left).toEqual([undefined, true, true, true])
      expect(await other.leases('seen').take('T9/C1/1.2', { owner: 'new', ttl: 60_000 })).toBe(true)
      expect(await other.leases('seen').take('T99/C1/1.2', { owner: 'new', ttl: 60_000 })).toBe(false)
    })
  })
}
