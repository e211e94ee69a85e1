// An address that is pasted at the page: read from its server, and answered from at once.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { Fetcher } from '../../../src/ingestion/fetching/fetcher.ts'
import type { Stage } from './stage.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Heron moves into the customs house</title>
<meta property="og:title" content="Heron moves into the customs house">
<meta property="og:site_name" content="Harbour Courier">
<meta property="article:published_time" content="2026-11-22T08:00:00Z"></head>
<body><article><h1>Heron moves into the customs house</h1>
<p>A heron called Brannigan has moved into the old customs house of Fennick, the harbour master said on Sunday, and will not be disturbed before spring.</p>
<p>The bird was first seen in October on the roof, where it waited for the fishing boats every morning. It has since found a window that does not close.</p>
<p>The customs house has stood empty since 1998. A plan to turn it into flats was given up last year for want of money, and the town council has no other.</p>
</article></body></html>`

export function addedAddress(stage: Stage): void {
  it('refuses an address of a private network, which nobody has named as one’s own', async () => {
    await paste(stage, stage.url)
    await stage.page.getByText('private address').waitFor()
    stage.expectNoFaults(/400 \(Bad Request\)/)
  })

  it('ingest: an address that is pasted is answered from at once; what cannot be read is said', async () => {
    const server = createServer((request, response) => {
      const isPage = request.url === '/heron'
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(isPage ? PAGE : '')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const { page } = stage
      const openFetcher = () => new Fetcher({ privateHosts: ['127.0.0.1'], delay: 0 })
      await stage.begin('with addresses', { openFetcher })
      await paste(stage, `${site}/gone`)
      await page.getByText(`No article was found at ${site}/gone`).waitFor()
      await paste(stage, `${site}/heron`)
      await page.getByRole('heading', { name: 'Heron moves into the customs house' }).waitFor()
      const original = page.getByRole('main').getByRole('link', { name: `${site}/heron` })
      expect(await original.getAttribute('href')).toBe(`${site}/heron`)
      await page.getByRole('link', { name: 'Ask about it' }).click()
      await stage.ask('What is the heron in the customs house called?', 'Brannigan')
      stage.expectNoFaults(/400 \(Bad Request\)/)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
}

async function paste({ page }: Stage, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Articles', exact: true }).click()
  const box = page.getByRole('textbox', { name: 'Web address' })
  await box.fill(address)
  await box.press('Enter')
}
