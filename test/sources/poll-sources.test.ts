import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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

async function startPolling(sources: readonly { readonly source: string; readonly every: number }[]) {
  const state = await openState('memory:')
  const logged: Logged[] = []
  const log = (level: string) => (details: object, message: string) =>
    void logged.push({ level, message, details: { ...details } })
  const store = new MemoryArticleStore()
  const polling = pollSources({
    config: { sources, fetch: { privateHosts: ['127.0.0.1'], delay: 0, timeout: 1_000 } },
    store,
    memory: openSourceMemory(state.keyv('sources')),
    leases: state.leases('polling'),
    owner: 'test',
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
    expect(warnings().map(({ details }) => details)).toEqual([
      {
        source: `${server.origin}/atom`,
        fault: expect.stringContaining('does not exist (status 404): check the address'),
      },
      { source: join(folder, 'nowhere'), fault: expect.stringContaining('does not exist: check the path') },
    ])
    server.play({ '/atom': atomFeed(server.origin) })
    await expect.poll(() => infos().map(({ message }) => message)).toContain('A source can be read again')
    expect(store.headlines()).toEqual(['Ash', 'Otter seen'])
  })

  it('stopping ends a run that waits for a slow server', async () => {
    const server = await startPlayServer({ '/slow': () => {} })
    const { polling } = await startPolling([{ source: `${server.origin}/slow`, every: 10 }])
    await expect.poll(() => server.asked.length).toBeGreaterThan(1)
    const begun = performance.now()
    await polling.stop()
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})
