import { lookup } from 'node:dns/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FetchOptions } from '../../../src/ingestion/fetching/fetch-options.ts'
import { Fetcher } from '../../../src/ingestion/fetching/fetcher.ts'
import { isPublicAddress } from '../../../src/ingestion/fetching/is-public-address.ts'
import { startPlayServer } from './play-server.ts'

function fetcherWith(options: FetchOptions = {}): Fetcher {
  const fetcher = new Fetcher({ privateHosts: ['127.0.0.1'], delay: 0, ...options })
  onTestFinished(() => fetcher[Symbol.asyncDispose]())
  return fetcher
}

/** 10 MB, packed as 10 kB. */
const BOMB = gzipSync(Buffer.alloc(10_000_000))

const html = { 'content-type': 'text/html' }

describe('what is public', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '[::ffff:7f00:1]',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '2002:a00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('not %s', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '2606:2800:220:1:248:1893:25c8:1946',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(true))
})

describe('a document', () => {
  it('is fetched with its type, its validators and where it lay', async () => {
    const { origin, asked } = await startPlayServer({
      '/old': (response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': (response) =>
        response
          .writeHead(200, { ...html, etag: '"1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' })
          .end('<p>Fog'),
    })
    const fetched = await fetcherWith().fetch(`${origin}/old`)
    expect(fetched).toMatchObject({
      kind: 'document',
      url: `${origin}/new`,
      contentType: 'text/html',
      validators: { etag: '"1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' },
    })
    expect(asked.at(-1)?.headers['user-agent']).toMatch(/^Newsdesk\/\S+ \(/)
  })

  it('that is unchanged is not sent again', async () => {
    const { origin, asked } = await startPlayServer({
      '/feed': (response, headers) =>
        response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, html).end(),
    })
    expect(
      await fetcherWith().fetch(`${origin}/feed`, {
        etag: '"1"',
        lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT',
      }),
    ).toEqual({ kind: 'unchanged' })
    expect(asked.at(-1)?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 02 Nov 2026 10:00:00 GMT',
    })
  })

  it('that is packed is unpacked', async () => {
    const { origin } = await startPlayServer({
      '/': (response) =>
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('<p>Fog')),
    })
    const fetched = await fetcherWith().fetch(`${origin}/`)
    expect(fetched.kind === 'document' && Buffer.from(fetched.bytes).toString()).toBe('<p>Fog')
  })
})

describe('a failure', () => {
  const large = 300_000

  it.each<[string, Parameters<typeof startPlayServer>[0], RegExp, boolean]>([
    [
      'huge',
      { '/': (response) => response.writeHead(200, html).end('x'.repeat(large)) },
      /^is larger than 0.2 MB$/,
      false,
    ],
    [
      'a bomb',
      {
        '/': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(BOMB),
      },
      /^is larger than 0.2 MB$/,
      false,
    ],
    [
      'damaged',
      { '/': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip') },
      /damaged|reached/,
      true,
    ],
    ['slow to begin', { '/': () => {} }, /^took more than 0.5 s$/, true],
    [
      'slow to end',
      { '/': (response) => void response.writeHead(200, html).write('<p>') },
      /^took more than 0.5 s$/,
      true,
    ],
    [
      'broken off',
      {
        '/': (response) =>
          void response
            .writeHead(200, { ...html, 'content-length': '99' })
            .write('<p>', () => response.destroy()),
      },
      /cannot be reached/,
      true,
    ],
    [
      'of the wrong type',
      { '/': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG') },
      /^is image\/png, not a page or a feed$/,
      false,
    ],
    [
      'gone for good',
      { '/': (response) => response.writeHead(410).end() },
      /^does not exist \(status 410\)/,
      false,
    ],
    ['not there', {}, /^does not exist \(status 404\): check the address$/, false],
    [
      'behind a wall',
      { '/': (response) => response.writeHead(402).end() },
      /without leave \(status 402\)/,
      false,
    ],
    ['a fault of the server', { '/': (response) => response.writeHead(500).end() }, /status 500/, true],
    [
      'in a circle',
      { '/': (response) => response.writeHead(302, { location: '/' }).end() },
      /redirected more than 5 times/,
      false,
    ],
    [
      'led to a file',
      { '/': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end() },
      /not http or https/,
      false,
    ],
    [
      'forbidden to programs',
      { '/': '<p>', '/robots.txt': 'User-agent: newsdesk\nDisallow: /' },
      /its site says so in http:.*robots.txt/,
      false,
    ],
    [
      'of a site whose rules cannot be had',
      { '/': '<p>', '/robots.txt': (response) => response.writeHead(500).end() },
      /is left alone, since .*robots.txt was answered with status 500/,
      true,
    ],
  ])('where the page is %s', async (name, pages, reason, isPassing) => {
    const { origin } = await startPlayServer(pages)
    expect(
      await fetcherWith({ timeout: name.startsWith('slow') ? 500 : 30_000, largest: 200_000 }).fetch(
        `${origin}/`,
      ),
    ).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason),
      isPassing,
      ...(name === 'not there' && { absence: 'missing' }),
      ...(name === 'gone for good' && { absence: 'gone' }),
    })
  })

  it.each(['nonsense', 'ftp://a.example/', 'http://user:secret@a.example/'])(
    'for %s, without a request',
    async (url) => {
      expect(await fetcherWith().fetch(url)).toMatchObject({ kind: 'failed', isPassing: false })
    },
  )

  it('where nothing answers', async () => {
    expect(await fetcherWith().fetch('http://127.0.0.1:9/')).toMatchObject({
      kind: 'failed',
      isPassing: true,
    })
  })
})

describe('a private address', () => {
  const { own, asked } = {
    own: fetcherWithNobody,
    asked: 'has a private address: name its host in privateHosts if it is yours',
  }
  function fetcherWithNobody() {
    return fetcherWith({ privateHosts: [] })
  }

  it.each([
    'http://127.0.0.1',
    'http://[::1]',
    'http://2130706433',
    'http://0x7f.1',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:127.0.0.1]',
    'http://10.0.0.1',
    'http://[fd00:ec2::254]',
  ])('%s is never asked', async (url) => {
    expect(await own().fetch(url)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(asked) })
  })

  it('is not reached by a name', async () => {
    const { origin, asked: requests } = await startPlayServer({ '/': '<p>secret' })
    await lookup('localhost')
    expect(await own().fetch(origin.replace('127.0.0.1', 'localhost'))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining(asked),
    })
    expect(requests).toEqual([])
  })

  it('is not reached by a redirect of a host that is allowed', async () => {
    const inner = await startPlayServer({ '/': '<p>secret' })
    for (const host of ['localhost', '[::ffff:127.0.0.1]', '127.0.0.2']) {
      const { origin } = await startPlayServer({
        '/': (response) =>
          response.writeHead(302, { location: inner.origin.replace('127.0.0.1', host) }).end(),
      })
      expect(await fetcherWith().fetch(`${origin}/`)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining(asked),
      })
    }
    expect(inner.asked).toEqual([])
  })
})

describe('politeness', () => {
  it('asks for robots.txt once, and leaves a second between two requests to one host, or what the site asks for', async () => {
    const waits: number[] = []
    let now = 0
    const clock = () => now
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds)
      now += milliseconds
    }
    const { origin, asked } = await startPlayServer({ '/1': '<p>', '/2': '<p>', '/3': '<p>' })
    const fetcher = fetcherWith({ delay: 1_000, clock, wait })
    await Promise.all(['/1', '/2', '/3'].map((path) => fetcher.fetch(origin + path)))
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/2', '/3'])
    expect(waits).toEqual([1_000, 1_000])
    const slow = await startPlayServer({
      '/1': '<p>',
      '/2': '<p>',
      '/robots.txt': 'User-agent: *\nCrawl-delay: 7',
    })
    await fetcher.fetch(`${slow.origin}/1`)
    await fetcher.fetch(`${slow.origin}/2`)
    expect(waits.at(-1)).toBe(7_000)
  })

  it('leaves a host alone that says it is too busy', async () => {
    const { origin, asked } = await startPlayServer({
      '/': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    })
    const fetcher = fetcherWith()
    expect(await fetcher.fetch(`${origin}/`)).toEqual({
      kind: 'failed',
      reason: 'is too busy (status 429)',
      isPassing: true,
    })
    expect(await fetcher.fetch(`${origin}/`)).toEqual({
      kind: 'failed',
      reason: 'asked to be left alone for a while',
      isPassing: true,
    })
    expect(asked.filter(({ path }) => path === '/')).toHaveLength(1)
  })
})
