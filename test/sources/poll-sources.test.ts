import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { IndexBusyError } from '../../src/errors.ts'
import { openSourceMemory } from '../../src/ingestion/sources/source-memory.ts'
import { pollSources } from '../../src/poll-sources.ts'
import { openState } from '../../src/state/open-state.ts'
import { startPlayServer } from '../ingestion/fetching/play-server.ts'
import { MemoryArticleStore } from '../ingestion/memory-article-store.ts'
import { atomFeed } from '../ingestion/sources/newsroom.ts'
import { temporaryFolder } from '../ingestion/temporary-folder.ts'

interface Logged {
  readonly level: string
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
}

const bySource = (one: Logged['details'], other: Logged['details']) =>
  `${one.source}` < `${other.source}` ? -1 : 1

interface Settings {
  readonly timeout?: number
  readonly clock?: () => number
  readonly isBusy?: boolean
}

async function startPolling(
  sources: readonly { readonly source: string; readonly every: number }[],
  { timeout = 1_000, clock, isBusy = false }: Settings = {},
) {
  const state = await openState('memory:')
  const logged: Logged[] = []
  const log = (level: string) => (details: object, message: string) =>
    void logged.push({ level, message, details: { ...details } })
  const store = new MemoryArticleStore()
  if (isBusy)
    store.lock = async () => {
      throw new IndexBusyError('is being written')
    }
  const polling = pollSources({
    config: { sources, fetch: { privateHosts: ['127.0.0.1'], delay: 0, timeout } },
    store,
    memory: openSourceMemory(state.keyv('sources')),
    leases: state.leases('polling'),
    owner: 'test',
    settle: 20,
    ...(clock && { clock }),
    logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') } as never,
  })
  onTestFinished(async () => {
    await polling.stop()
    await state.close()
  })
  return {
    store,
    polling,
    warnings: () => logged.filter(({ level }) => level === 'warn'),
    infos: () => logged.filter(({ level }) => level === 'info'),
  }
}

const markdown = (name: string) =>
  `---\nurl: https://a.example/${name}\nheadline: ${name}\npublished: 2026-11-02\n---\n${name} was seen.\n`
const never = 3_600_000

describe('while the bot runs', () => {
  it('folders are watched and feeds are asked in their time', async () => {
    const server = await startPlayServer()
    server.play({ '/atom': atomFeed(server.origin) })
    const folder = await temporaryFolder({ 'ash.md': markdown('Ash') })
    const { store } = await startPolling([
      { source: folder, every: never },
      { source: `${server.origin}/atom`, every: 100 },
    ])
    await expect.poll(() => store.headlines()).toEqual(['Ash', 'Otter seen'])
    await writeFile(join(folder, 'birch.md'), markdown('Birch'))
    server.play({ '/atom': atomFeed(server.origin).replace('Otter', 'Beaver') })
    await expect.poll(() => store.headlines()).toEqual(['Ash', 'Beaver seen', 'Birch'])
    await rm(join(folder, 'ash.md'))
    await expect.poll(() => store.headlines()).toEqual(['Beaver seen', 'Birch'])
  })

  it('a source that cannot be read is told once, stops no other, and is told when it is back', async () => {
    const server = await startPlayServer()
    const folder = await temporaryFolder({ 'ash.md': markdown('Ash') })
    const { store, warnings, infos } = await startPolling([
      { source: `${server.origin}/atom`, every: 30 },
      { source: join(folder, 'nowhere'), every: 30 },
      { source: folder, every: never },
    ])
    await expect.poll(() => store.headlines()).toEqual(['Ash'])
    await expect.poll(() => server.asked.length).toBeGreaterThan(4)
    expect(
      warnings()
        .map(({ details }) => details)
        .sort(bySource),
    ).toEqual([
      { source: join(folder, 'nowhere'), fault: expect.stringContaining('does not exist: check the path') },
      {
        source: `${server.origin}/atom`,
        fault: expect.stringContaining('does not exist (status 404): check the address'),
      },
    ])
    server.play({ '/atom': atomFeed(server.origin) })
    await expect.poll(() => infos().map(({ message }) => message)).toContain('A source can be read again')
    expect(store.headlines()).toEqual(['Ash', 'Otter seen'])
  })

  it('an address that does not answer keeps neither folders nor other addresses waiting', async () => {
    const server = await startPlayServer({ '/slow': () => {} })
    server.play({ '/slow': () => {}, '/atom': atomFeed(server.origin) })
    const folder = await temporaryFolder({ 'ash.md': markdown('Ash') })
    const slow = { source: `${server.origin}/slow`, every: never }
    const { store, warnings } = await startPolling(
      [slow, { source: folder, every: never }, { source: `${server.origin}/atom`, every: never }],
      { timeout: 20_000 },
    )
    await expect.poll(() => store.headlines()).toContain('Ash')
    await writeFile(join(folder, 'birch.md'), markdown('Birch'))
    await expect.poll(() => store.headlines()).toContain('Birch')
    expect(warnings()).toEqual([])
  })

  it('a folder is looked at again soon where somebody else was writing', async () => {
    const folder = await temporaryFolder({ 'ash.md': markdown('Ash') })
    let now = Date.parse('2026-11-02')
    const { store, warnings } = await startPolling([{ source: folder, every: never }], {
      clock: () => now,
      isBusy: true,
    })
    await expect.poll(() => warnings().map(({ details }) => details.fault)).toEqual(['is being written'])
    store.lock = async () => ({ [Symbol.dispose]: () => {} })
    now += 10_000
    // The next look is due, and a change of another file wakes whoever waits for it.
    await writeFile(join(folder, 'notes.tmp'), '')
    await expect.poll(() => store.headlines()).toEqual(['Ash'])
  })

  it('stopping ends a run that waits for a slow server', async () => {
    const server = await startPlayServer({ '/slow': () => {} })
    const { polling } = await startPolling([{ source: `${server.origin}/slow`, every: 10 }], {
      timeout: 30_000,
    })
    await expect.poll(() => server.asked.length).toBeGreaterThan(1)
    const begun = performance.now()
    await polling.stop()
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
