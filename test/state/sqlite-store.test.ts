// The SQLite store: Keyv’s own suite for storage adapters, then what that does not ask.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite'
import fc from 'fast-check'
import { Keyv } from 'keyv'
import * as vitest from 'vitest'
import { SqliteStore } from '../../src/state/sqlite-store.ts'

const { afterAll, describe, expect, it } = vitest
const folder = await mkdtemp(join(tmpdir(), 'newsdesk-state-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('as a Keyv storage adapter', () => {
  const store = () => new SqliteStore({ file: join(folder, 'suite.sqlite') })
  keyvTestSuite(vitest, Keyv, store)
  keyvIteratorTests(vitest, Keyv, store)
})

describe('SqliteStore', () => {
  it('keeps what it was given across a restart', async () => {
    const file = join(folder, 'deep', 'down', 'restart.sqlite')
    const first = new Keyv({ store: new SqliteStore({ file }), namespace: 'a' })
    await first.set('key', { said: 'O’Brien; DROP TABLE entries' })
    await first.disconnect()
    const second = new Keyv({ store: new SqliteStore({ file }), namespace: 'a' })
    expect(await second.get('key')).toEqual({ said: 'O’Brien; DROP TABLE entries' })
    await second.disconnect()
  })

  it('clears its own namespace only, whatever the last store opened was', async () => {
    const file = join(folder, 'namespaces.sqlite')
    const named = (namespace: string) => new Keyv({ store: new SqliteStore({ file }), namespace })
    const [a, ab, percent] = [named('a'), named('ab'), named('%')]
    for (const keyv of [a, ab, percent]) await keyv.set('key', keyv.namespace)
    await a.clear()
    await percent.clear()
    expect(await Promise.all([a.get('key'), ab.get('key'), percent.get('key')])).toEqual([
      undefined,
      'ab',
      undefined,
    ])
  })

  it('sets and reads many at once, in the order asked for', async () => {
    const store = new SqliteStore({ file: ':memory:' })
    await store.setMany([
      { key: 'one', value: '1' },
      { key: 'two', value: '2', ttl: 1_000 },
    ])
    expect(await store.getMany(['two', 'none', 'one'])).toEqual(['2', undefined, '1'])
    expect(await store.hasMany(['none', 'two'])).toEqual([false, true])
    expect(await store.deleteMany(['one', 'none'])).toBe(true)
    expect(await store.has('one')).toBe(false)
  })

  it('shows nothing that has expired and sweeps it, when opened and now and then', async () => {
    const file = join(folder, 'expiry.sqlite')
    let now = 1_000
    const clock = () => now
    const store = new SqliteStore({ file, clock })
    await store.set('short', 'x', 10)
    await store.set('long', 'x')
    now = 1_010
    expect(await store.has('short')).toBe(true)
    now = 1_011
    expect(await store.get('short')).toBeUndefined()
    expect(await store.getMany(['short', 'long'])).toEqual([undefined, 'x'])
    expect(await collect(store.iterator())).toEqual([['long', 'x']])
    now += 3_600_000
    await store.set('other', 'x', 10)
    now += 3_600_000
    await new SqliteStore({ file, clock: () => now }).disconnect()
    // Back in time, nothing is expired any more: what is still found was never swept.
    now = 1_000
    expect(await store.getMany(['short', 'other', 'long'])).toEqual([undefined, undefined, 'x'])
    await store.disconnect()
    await store.disconnect()
  })

  it('behaves as a map does', async () => {
    const key = fc.constantFrom('a', 'b', 'c', "'", '%')
    const step = fc.oneof(
      fc.record({ set: key, value: fc.string({ unit: 'binary' }) }),
      fc.record({ remove: key }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const keyv = new Keyv({ store: new SqliteStore({ file: ':memory:' }), namespace: 'n' })
        const oracle = new Map<string, string>()
        for (const each of steps) {
          if ('remove' in each) expect(await keyv.delete(each.remove)).toBe(oracle.delete(each.remove))
          else {
            await keyv.set(each.set, each.value)
            oracle.set(each.set, each.value)
          }
        }
        expect(new Map(await collect<[string, string]>(keyv.iterator?.(undefined)))).toEqual(oracle)
        await keyv.disconnect()
      }),
      { numRuns: 50 },
    )
  })

  it('opens without a warning from Node', async () => {
    const script = `const { SqliteStore } = await import('./src/state/sqlite-store.ts'); new SqliteStore({ file: ':memory:' })`
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    expect(stderr).toBe('')
  })
})

async function collect<Item>(items: AsyncIterable<Item> | undefined): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items ?? []) collected.push(item)
  return collected
}
