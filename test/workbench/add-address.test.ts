// An address that is pasted at the page: a page of a server of one's own, in the index when the answer comes.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { Fetcher } from '../../src/ingestion/fetching/fetcher.ts'
import { createAddAddress } from '../../src/workbench/create-add-address.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Otter elected harbour mascot</title>
<meta property="og:title" content="Otter elected harbour mascot">
<meta property="og:site_name" content="Harbour Courier">
<meta property="article:published_time" content="2026-11-21T08:00:00Z"></head>
<body><article><h1>Otter elected harbour mascot</h1>
${'<p>An otter named Quillon was elected mascot of Fennick harbour on Saturday, with 812 votes out of 1,200 that were cast.</p>'.repeat(6)}
</article></body></html>`

async function serve(page: string): Promise<string> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/otter'
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(isPage ? page : '')
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a page becomes an article that can be searched; pasted again, it is read anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-address-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const index = await PassageIndex.open({ uri: join(folder, 'index') })
  onTestFinished(() => index.close())
  const site = await serve(PAGE)
  let added = 0
  const addAddress = createAddAddress({
    openOwn: async () => index,
    onAdded: async () => {
      added += 1
    },
    openFetcher: () => new Fetcher({ privateHosts: ['127.0.0.1'], delay: 0 }),
  })
  const first = await addAddress(`${site}/otter`)
  expect(first).toMatchObject({
    lines: ['1 added'],
    articles: [{ headline: 'Otter elected harbour mascot' }],
  })
  expect((await index.search({ words: 'Quillon', limit: 1 }))[0]?.card.publisher).toBe('Harbour Courier')
  expect((await addAddress(`${site}/otter`)).lines).toEqual(['1 unchanged'])
  await expect(addAddress(`${site}/gone`)).rejects.toThrow(/^No article was found at http:\S+: \S+/)
  expect(added).toBe(2)
})
