// What is remembered where, and what an operator reads when it cannot be.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { openState } from '../../src/state/open-state.ts'

const folder = await mkdtemp(join(tmpdir(), 'newsdesk-open-state-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('openState', () => {
  it('keeps namespaces of one file apart and finds them again', async () => {
    const file = join(folder, 'state.sqlite')
    const before = openState(file)
    await before.keyv('conversations').set('key', 'said')
    await before.keyv('seen-events').set('key', 'seen')
    await before.close()
    const after = openState(`sqlite:${file}`)
    expect(await after.keyv('conversations').get('key')).toBe('said')
    await after.keyv('conversations').clear()
    expect(await after.keyv('seen-events').get('key')).toBe('seen')
    await after.close()
  })

  it('gives the same Keyv for the same namespace, also in memory', async () => {
    const state = openState('memory:')
    await state.keyv('a').set('key', 1)
    expect(await state.keyv('a').get('key')).toBe(1)
    expect(await state.keyv('b').get('key')).toBeUndefined()
    await state.close()
  })

  it('honours the time to live in memory', async () => {
    let now = Date.now()
    const state = openState('memory:', { clock: () => now })
    await state.keyv('a').set('key', 1, 60_000)
    now += 60_001
    expect(await state.keyv('a').has('key')).toBe(false)
  })

  it('refuses what it does not support in one line, without showing a password', () => {
    const open = () => openState('redis://user:hunter22@cache.example:6379/0')
    expect(open).toThrow(InputError)
    expect(open).toThrow(/^State at redis: is not supported: [^\n]+\.$/)
    expect(open).not.toThrow(/hunter22/)
  })

  it('says what to do when the file is no database', async () => {
    const file = join(folder, 'notes.txt')
    await writeFile(file, 'not a database, only a text that is long enough to be read as a header of one')
    const open = () => openState(file).keyv('a')
    expect(open).toThrow(InputError)
    expect(open).toThrow(/cannot be opened \(.+\): give another file, or move this one away\.$/)
  })

  it('rejects instead of forgetting when the store fails', async () => {
    const state = openState('memory:')
    const keyv = state.keyv('a')
    await state.close()
    await expect(keyv.get('key')).rejects.toThrow()
    await expect(keyv.set('key', 1)).rejects.toThrow()
  })
})
