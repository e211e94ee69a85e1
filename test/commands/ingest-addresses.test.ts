import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startPlayServer } from '../ingestion/fetching/play-server.ts'
import { articlePage, rssFeed } from '../ingestion/sources/newsroom.ts'
import { runNewsdesk } from './run-newsdesk.ts'

it('newsdesk ingest takes addresses, and without any the configured sources', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'newsdesk-addresses-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const run = (...parameters: readonly string[]) => runNewsdesk(parameters, { cwd })
  const { origin, play } = await startPlayServer()
  play({ '/rss': rssFeed(origin), '/whale': articlePage('whale', { origin }) })

  const refused = await run('ingest', `${origin}/whale`)
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toMatch(
    /^newsdesk: No article in \S+: \S+ has a private address: name its host in privateHosts if it is yours\n$/m,
  )
  expect((await run('ingest')).stderr).toContain('list sources in newsdesk.yml')

  writeFileSync(
    join(cwd, 'newsdesk.yml'),
    `sources: [${origin}/rss]\nfetch: {privateHosts: [127.0.0.1], delay: 0s}\n`,
  )
  const first = await run('ingest')
  expect(first).toMatchObject({ code: 0 })
  expect(first.stdout).toContain(`${origin}/rss: 2 added, 1 rejected\n  rejected: no date`)
  expect((await run('ingest')).stdout).toMatch(/In all: 2 unchanged\n$/)
  expect((await run('ask', 'Who has asked the museum for advice about the whale?')).stdout).toContain(
    'whale in full',
  )

  writeFileSync(join(cwd, 'newsdesk.yml'), 'sources: [{source: news, every: now}]')
  expect((await run('ingest')).stderr).toContain('newsdesk.yml: sources.0.every must be a length of time')
})
