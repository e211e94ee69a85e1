// One claim per message, in a race and across restarts.
import { Keyv } from 'keyv'
import { describe, expect, it } from 'vitest'
import { SeenEvents } from '../../src/slack/seen-events.ts'
import { SqliteStore } from '../../src/state/sqlite-store.ts'

const delivery = { workspace: 'T1', channel: 'C1', ts: '1700000000.000100', eventId: 'Ev1' }
const beside = { ...delivery, eventId: 'Ev2' }

function open(clock: () => number = Date.now) {
  return new Keyv({ store: new SqliteStore({ file: ':memory:', clock }), throwOnErrors: true })
}

describe('SeenEvents', () => {
  it('gives a message to the first that claims it', async () => {
    const seen = new SeenEvents({ keyv: open() })
    expect(await seen.claim(delivery)).toBe(true)
    expect(await seen.claim(delivery)).toBe(false)
    expect(await seen.claim(beside)).toBe(false)
  })

  it('tells messages, channels and workspaces apart', async () => {
    const seen = new SeenEvents({ keyv: open() })
    await seen.claim(delivery)
    expect(await seen.claim({ ...delivery, eventId: 'Ev3', ts: '1700000000.000200' })).toBe(true)
    expect(await seen.claim({ ...delivery, eventId: 'Ev4', channel: 'C2' })).toBe(true)
    expect(await seen.claim({ ...delivery, workspace: 'T2' })).toBe(true)
  })

  it('gives it to exactly one of many that claim it at once', async () => {
    const seen = new SeenEvents({ keyv: open() })
    const claims = await Promise.all(
      [delivery, beside, delivery, beside, delivery].map((each) => seen.claim(each)),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('knows after a restart, for a day', async () => {
    let now = Date.now()
    const keyv = open(() => now)
    await new SeenEvents({ keyv }).claim(delivery)
    now += 24 * 60 * 60_000
    expect(await new SeenEvents({ keyv }).claim(delivery)).toBe(false)
    now += 1
    expect(await new SeenEvents({ keyv }).claim(delivery)).toBe(true)
  })

  it('rejects when the store fails, and claims again once it works', async () => {
    let isBroken = true
    const store = new SqliteStore({ file: ':memory:' })
    const getMany = store.getMany.bind(store)
    store.getMany = async (keys) => {
      if (isBroken) throw new Error('disk I/O error')
      return getMany(keys)
    }
    const seen = new SeenEvents({ keyv: new Keyv({ store }) })
    await expect(seen.claim(delivery)).rejects.toThrow('disk I/O error')
    isBroken = false
    expect(await seen.claim(delivery)).toBe(true)
  })
})
