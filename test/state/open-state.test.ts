// What is remembered where, and what an operator reads when it cannot be.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { openState } from '../../src/state/open-state.ts'
import { stateContract } from './state-contract.ts'

const folder = await mkdtemp(join(tmpdir(), 'newsdesk-open-state-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

stateContract('state in a file', () => openState(join(folder, 'shared.sqlite')))

describe('openState', () => {
  it('keeps namespaces of one file apart and finds them again', async () => {
    const file = join(folder, 'state.sqlite')
    const before = await openState(file)
    await before.keyv('conversations').set('key', 'said')
    await before.keyv('seen-events').set('key', 'seen')
    await before.close()
    const after = await openState(`sqlite:${file}`)
    expect(await after.keyv('conversations').get('key')).toBe('said')
    await after.keyv('conversations').clear()
    expect(await after.keyv('seen-events').get('key')).toBe('seen')
    await after.close()
  })

  it('gives the same Keyv for the same namespace, also in memory', async () => {
    const state = await openState('memory:')
    await state.keyv('a').set('key', 1)
    expect(await state.keyv('a').get('key')).toBe(1)
    expect(await state.keyv('b').get('key')).toBeUndefined()
    await state.close()
  })

  it('honours the time to live in memory', async () => {
    let now = Date.now()
    const state = await openState('memory:', { clock: () => now })
    await state.keyv('a').set('key', 1, 60_000)
    now += 60_001
    expect(await state.keyv('a').has('key')).toBe(false)
  })

  it('refuses what it does not support in one line, without showing a password', async () => {
    const fault = await openState('mongodb://user:hunter22@db.example/0').catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(InputError)
    expect(String(fault)).toMatch(/State at mongodb: is not supported: [^\n]+\.$/)
    expect(String(fault)).not.toContain('hunter22')
  })

  it('says what to do when there is no Redis server, without showing a password', async () => {
    for (const uri of ['redis://user:hunter22@127.0.0.1:1/0', 'redis://user:hunter22@127.0.0.1:no']) {
      const fault = await openState(uri).catch((error: unknown) => error)
      expect(fault).toBeInstanceOf(InputError)
      expect(String(fault)).toMatch(/The state in Redis cannot be opened \(.+\): check NEWSDESK_STATE/)
      expect(String(fault)).not.toContain('hunter22')
    }
  })

  it('says what to do when the file is no database', async () => {
    const file = join(folder, 'notes.txt')
    await writeFile(file, 'not a database, only a text that is long enough to be read as a header of one')
    const open = openState(file)
    await expect(open).rejects.toThrow(InputError)
    await expect(open).rejects.toThrow(/cannot be opened \(.+\): give another file, or move this one away\.$/)
  })

  it('rejects instead of forgetting when the store fails', async () => {
    const state = await openState('memory:')
    const keyv = state.keyv('a')
    await state.close()
    await expect(keyv.get('key')).rejects.toThrow()
    await expect(keyv.set('key', 1)).rejects.toThrow()
  })
})
