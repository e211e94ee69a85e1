import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { Keyv } from 'keyv'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDocument } from '../../../src/ingestion/documents/read-document.ts'
import { Fetcher } from '../../../src/ingestion/fetching/fetcher.ts'
import { ingestAddresses } from '../../../src/ingestion/sources/ingest-addresses.ts'
import { openSourceMemory } from '../../../src/ingestion/sources/source-memory.ts'
import { startPlayServer } from '../fetching/play-server.ts'
import { MemoryArticleStore } from '../memory-article-store.ts'
import { newsmlItem } from '../wire/wire-documents.ts'
import { articlePage, atomFeed, jsonFeed, newsSitemap, rssFeed, sitemapIndex } from './newsroom.ts'

async function newsroom() {
  const server = await startPlayServer()
  const fetcher = new Fetcher({ privateHosts: ['127.0.0.1'], delay: 0, timeout: 2_000 })
  onTestFinished(() => fetcher[Symbol.asyncDispose]())
  const store = new MemoryArticleStore()
  const memory = openSourceMemory(new Keyv())
  let now = Date.parse('2026-11-10T12:00:00Z')
  const run = (...paths: readonly string[]) =>
    ingestAddresses({
      addresses: paths.map((path) => server.origin + path),
      store,
      memory,
      fetcher,
      reader: { read: async (document) => readDocument(document) },
      clock: () => now,
    })
  const askedFor = () => server.asked.map(({ path }) => path).filter((path) => path !== '/robots.txt')
  return {
    ...server,
    store,
    run,
    askedFor,
    page: (name: string, more?: string) => ({
      [`/${name}`]: articlePage(name, { origin: server.origin, ...(more && { more }) }),
    }),
    setNow: (time: string) => {
      now = Date.parse(time)
    },
  }
}

const articles = (store: MemoryArticleStore) =>
  [...store.stored.values()].map(({ article }) => article).sort((a, b) => (a.headline < b.headline ? -1 : 1))

describe('a feed', () => {
  it('of RSS gives what it holds in full, and the rest from its pages', async () => {
    const { origin, play, page, run, store, askedFor } = await newsroom()
    play({ '/rss': rssFeed(origin), ...page('whale') })
    const report = await run('/rss')
    expect(report).toMatchObject({ added: 2, rejected: [{ file: `${origin}/rss`, reason: 'no date' }] })
    expect(askedFor()).toEqual(['/rss', '/whale'])
    expect(articles(store)).toMatchObject([
      {
        url: `${origin}/walrus`,
        headline: 'Walrus & seal',
        publisher: 'Tidewater Gazette',
        byline: 'Jane Doe',
        agency: 'AFP',
        publishedAt: '2026-11-06T09:15:00+01:00',
        updatedAt: '2026-11-06T11:00:00Z',
        section: 'Nature',
        language: 'en-GB',
        text: 'full',
      },
      {
        url: `${origin}/whale`,
        headline: 'whale in full',
        publisher: 'Tidewater Gazette',
        byline: 'Jane Doe',
        publishedAt: '2026-11-06T09:15:00Z',
        text: 'full',
      },
    ])
  })

  it('of Atom and of JSON gives the same', async () => {
    const { origin, play, run, store } = await newsroom()
    play({ '/atom': atomFeed(origin), '/json': jsonFeed(origin) })
    expect(await run('/atom', '/json')).toMatchObject({ added: 2, rejected: [] })
    expect(articles(store)).toMatchObject([
      { url: `${origin}/heron`, headline: 'Heron', byline: 'Ann Lee', publishedAt: '2026-11-04T10:00:00Z' },
      {
        url: `${origin}/otter`,
        headline: 'Otter seen',
        byline: 'Tom Reed',
        publishedAt: '2026-11-05T10:00:00+01:00',
        updatedAt: '2026-11-06T12:00:00Z',
        section: 'Nature',
      },
    ])
  })

  it('holds a summary where the page may not be read, and is asked again where it could not', async () => {
    const { origin, play, page, run, store } = await newsroom()
    play({ '/rss': rssFeed(origin), '/robots.txt': 'User-agent: *\nDisallow: /whale' })
    await run('/rss')
    expect(articles(store).at(-1)).toMatchObject({
      headline: 'Whale',
      text: 'summary',
      paragraphs: ['A whale was seen. Read more…'],
    })
    const other = await newsroom()
    other.play({ '/rss': rssFeed(other.origin), '/whale': (response) => response.writeHead(500).end() })
    expect((await other.run('/rss')).rejected.map(({ reason }) => reason)).toContain(
      `its page ${other.origin}/whale was answered with status 500: tried again by the next run`,
    )
    other.play(other.page('whale'))
    expect(await other.run('/rss')).toMatchObject({ added: 1, unchanged: 1 })
    void page
  })
})

describe('a second run', () => {
  it('fetches nothing that is known, and what changed alone', async () => {
    const { origin, play, page, run, askedFor } = await newsroom()
    play({ '/rss': rssFeed(origin), ...page('whale') })
    await run('/rss')
    expect(await run('/rss')).toMatchObject({ added: 0, unchanged: 2 })
    expect(askedFor()).toEqual(['/rss', '/whale', '/rss'])
    play({
      '/rss': rssFeed(origin).replace('A whale was seen', 'Two whales were seen'),
      ...page('whale', ' Two were seen.'),
    })
    expect(await run('/rss')).toMatchObject({ changed: 1, unchanged: 1 })
  })

  it.each([
    ['RSS', '/rss', (origin: string) => rssFeed(origin), ['A seal was here too. ', 'walrus']],
    ['Atom', '/atom', (origin: string) => atomFeed(origin), ['An otter pup was born. ', 'otter']],
    ['JSON', '/json', (origin: string) => jsonFeed(origin), ['Two herons came. ', 'heron']],
  ] as const)(
    'takes what %s tells anew under the same id as a version of the same article',
    async (_, path, feed, [more, name]) => {
      const { origin, play, run, store } = await newsroom()
      const at = () => articles(store).filter(({ url }) => url === `${origin}/${name}`)
      play({ [path]: feed(origin) })
      await run(path)
      play({ [path]: feed(origin).replace(/The council will talk/, `${more}The council will talk`) })
      expect(await run(path)).toMatchObject({ changed: 1, added: 0, removed: 0 })
      expect(at()).toMatchObject([{ paragraphs: [expect.anything(), expect.stringContaining(more.trim())] }])
      const [{ version } = {}] = at()
      play({
        [path]: feed(origin)
          .replace('2026-11-06T11:00:00Z', '2026-11-07T11:00:00Z')
          .replace('</published><updated>2026-11-06T12:00:00Z', '</published><updated>2026-11-07T11:00:00Z')
          .replace('"date_published"', '"date_modified":"2026-11-07T11:00:00Z","date_published"'),
      })
      await run(path)
      expect(at()).toMatchObject([{ updatedAt: '2026-11-07T11:00:00Z' }])
      expect(at()[0]?.version).not.toBe(version)
    },
  )

  it('is spared the feed itself where its server says that it is unchanged', async () => {
    const { origin, play, run, store } = await newsroom()
    play({
      '/atom': (response, headers) =>
        headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { 'content-type': 'application/atom+xml', etag: '"1"' })
              .end(atomFeed(origin)),
    })
    expect(await run('/atom')).toMatchObject({ added: 1 })
    expect(await run('/atom')).toMatchObject({ added: 0, unchanged: 1 })
    store.stored.clear()
    expect(await run('/atom')).toMatchObject({ added: 1 })
  })

  it('asks no more for what was taken down', async () => {
    const { origin, play, page, run, store, askedFor } = await newsroom()
    play({ '/rss': rssFeed(origin), ...page('whale') })
    await run('/rss')
    const whale = articles(store).find(({ headline }) => headline === 'whale in full')?.id ?? ''
    store.stored.delete(whale)
    store.taken.add(whale)
    expect(await run('/rss')).toMatchObject({ added: 0, unchanged: 1, rejected: [] })
    expect(askedFor()).toEqual(['/rss', '/whale', '/rss'])
  })

  it('keeps what a feed does not list any more', async () => {
    const { origin, play, page, run, store } = await newsroom()
    play({ '/rss': rssFeed(origin), ...page('whale') })
    await run('/rss')
    play({ '/rss': rssFeed(origin).replace(/<item><title>Whale[\s\S]*?<\/item>/, '') })
    expect(await run('/rss')).toMatchObject({ removed: 0 })
    expect(store.headlines()).toContain('whale in full')
  })

  it('takes an article once its embargo has ended', async () => {
    const { play, run, setNow } = await newsroom()
    const item = newsmlItem({ meta: '<embargoed>2026-11-12T06:00:00Z</embargoed>' })
    play({
      '/item': (response) =>
        response
          .writeHead(200, { 'content-type': 'application/vnd.iptc.g2.newsitem+xml', etag: '"1"' })
          .end(item),
    })
    expect(await run('/item')).toMatchObject({
      added: 0,
      rejected: [{ reason: expect.stringContaining('under embargo') }],
    })
    setNow('2026-11-12T07:00:00Z')
    expect(await run('/item')).toMatchObject({ added: 1 })
  })
})

describe('a page that is not there any more', () => {
  const HOUR = 3_600_000
  const withdrawn = (store: MemoryArticleStore) =>
    articles(store).flatMap(({ headline, withdrawn }) => (withdrawn ? headline : []))
  const gone = (status: number) => (response: ServerResponse) => void response.writeHead(status).end()
  /** The last items of the feed, with the whale in front, or without it. */
  const feed = (origin: string, { whale = true } = {}) =>
    whale
      ? rssFeed(origin).replace(/(<item>[\s\S]*?<\/item>)\n(<item>[\s\S]*?<\/item>)/, '$2\n$1')
      : rssFeed(origin).replace(/<item><title>Whale[\s\S]*?<\/item>/, '')

  it('is the withdrawal of its article: at once where it is said, else after an hour, until it is back', async () => {
    const { origin, play, page, run, store, setNow } = await newsroom()
    play(page('lynx'))
    await run('/lynx')
    play({ '/lynx': gone(404) })
    expect(await run('/lynx')).toMatchObject({
      changed: 0,
      rejected: [{ reason: expect.stringContaining('404') }],
    })
    setNow('2026-11-10T12:59:00Z')
    await run('/lynx')
    expect(withdrawn(store)).toEqual([])
    setNow('2026-11-10T13:00:00Z')
    expect((await run('/lynx')).rejected.map(({ reason }) => reason)).toContain(
      `its page ${origin}/lynx does not exist any more: the article counts as withdrawn`,
    )
    expect(withdrawn(store)).toEqual(['lynx in full'])
    play(page('lynx'))
    expect(await run('/lynx')).toMatchObject({ changed: 1 })
    expect(withdrawn(store)).toEqual([])
    play({ '/lynx': gone(410) })
    await run('/lynx')
    expect(withdrawn(store)).toEqual(['lynx in full'])
  })

  it('that leads to the front page takes nothing back, and gives neither its words nor its address', async () => {
    const { origin, play, page, run, store } = await newsroom()
    const away = (response: ServerResponse) => void response.writeHead(302, { location: '/' }).end()
    const front = articlePage('front', { origin }).replace('/front"', '/"')
    play({ '/': front, '/rss': rssFeed(origin), ...page('whale'), ...page('lynx') })
    await run('/rss', '/lynx')
    const before = articles(store)
    play({ '/lynx': away, '/whale': away, '/rss': rssFeed(origin).replace('A whale was', 'Two whales were') })
    const report = await run('/rss', '/lynx')
    expect(report).toMatchObject({ changed: 0, removed: 0 })
    expect(report.rejected.map(({ reason }) => reason)).toContain(
      `is redirected to the front page ${origin}/`,
    )
    expect(articles(store)).toEqual(before)
    play(page('whale', ' Two were seen.'))
    expect(await run('/rss')).toMatchObject({ changed: 1 })
    const other = await newsroom()
    other.play({ '/': front, '/rss': rssFeed(other.origin), '/whale': away })
    await other.run('/rss')
    expect(articles(other.store).at(-1)).toMatchObject({ url: `${other.origin}/whale`, text: 'summary' })
  })

  it('is asked for where a feed drops it and goes on listing older ones', async () => {
    const { origin, play, page, run, store, askedFor } = await newsroom()
    play({ '/rss': feed(origin), ...page('whale') })
    await run('/rss')
    play({ '/rss': feed(origin, { whale: false }), '/whale': gone(410) })
    expect(await run('/rss')).toMatchObject({ changed: 1 })
    expect(withdrawn(store)).toEqual(['whale in full'])
    const asked = askedFor().length
    await run('/rss')
    expect(askedFor()).toHaveLength(asked + 1)
    expect(store.headlines()).toContain('whale in full')
  })

  it('of a young article is looked at again, so that a silent correction is known', async () => {
    const { origin, play, page, run, store, setNow, askedFor } = await newsroom()
    setNow('2026-11-06T12:00:00Z')
    play({ '/rss': feed(origin), ...page('whale') })
    await run('/rss')
    setNow('2026-11-06T17:59:00Z')
    await run('/rss')
    expect(askedFor()).toEqual(['/rss', '/whale', '/rss'])
    setNow('2026-11-06T18:00:00Z')
    play({
      '/rss': feed(origin),
      ...page('whale', '</p><p>Correction: An earlier version misnamed the whale.'),
    })
    expect(await run('/rss')).toMatchObject({ changed: 1, unchanged: 1 })
    expect(articles(store).at(-1)).toMatchObject({ correction: 'An earlier version misnamed the whale.' })
    setNow('2026-11-07T18:00:00Z')
    play({ '/rss': feed(origin), '/whale': gone(500) })
    expect(await run('/rss')).toMatchObject({ changed: 0, unchanged: 2, removed: 0 })
    play({ '/rss': feed(origin), '/whale': gone(404) })
    await run('/rss')
    setNow(new Date(Date.parse('2026-11-07T18:00:00Z') + HOUR).toISOString())
    expect(await run('/rss')).toMatchObject({ changed: 1 })
    expect(withdrawn(store)).toEqual(['whale in full'])
  })
})

describe('a sitemap', () => {
  it('has a page asked for anew where its day of change is another, and only there', async () => {
    const { origin, play, page, run, askedFor } = await newsroom()
    const map = newsSitemap(origin, ['lynx', 'newt'])
    play({ '/map': map, ...page('lynx'), ...page('newt') })
    await run('/map')
    const asked = askedFor().length
    play({
      '/map': map.replace('2026-11-06</lastmod>', '2026-11-09</lastmod>'),
      ...page('lynx', ' It left.'),
    })
    expect(await run('/map')).toMatchObject({ changed: 1, unchanged: 1 })
    expect(askedFor().slice(asked)).toEqual(['/map', '/lynx'])
  })

  it('of news gives its pages, also packed and behind an index', async () => {
    const { origin, play, page, run, store } = await newsroom()
    play({
      '/index.xml': sitemapIndex([`${origin}/archive.xml`, `${origin}/news.xml.gz`]),
      '/news.xml.gz': (response) =>
        response
          .writeHead(200, { 'content-type': 'application/x-gzip' })
          .end(gzipSync(newsSitemap(origin, ['lynx', 'gone']))),
      ...page('lynx'),
    })
    const report = await run('/index.xml')
    expect(report).toMatchObject({
      added: 1,
      rejected: [{ reason: `its page ${origin}/gone does not exist (status 404): check the address` }],
    })
    expect(articles(store)).toMatchObject([
      { url: `${origin}/lynx`, publisher: 'Tidewater Gazette', language: 'en' },
    ])
  })
})

describe('a single address', () => {
  it('of a page is an article', async () => {
    const { page, play, run, store } = await newsroom()
    play(page('lynx'))
    expect(await run('/lynx')).toMatchObject({ added: 1 })
    expect(store.headlines()).toEqual(['lynx in full'])
  })

  it('that cannot be read is told, and the others are read', async () => {
    const { origin, page, play, run } = await newsroom()
    play({
      ...page('lynx'),
      '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
    })
    expect(await run('/picture', '/nowhere', '/lynx')).toMatchObject({
      added: 1,
      rejected: [
        { file: `${origin}/nowhere`, reason: 'does not exist (status 404): check the address' },
        { file: `${origin}/picture`, reason: 'is image/png, not a page or a feed' },
      ],
    })
  })
})
