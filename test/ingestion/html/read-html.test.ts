import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../../src/ingestion/documents/decode-document.ts'
import { readDocument } from '../../../src/ingestion/documents/read-document.ts'
import { readHtml } from '../../../src/ingestion/html/read-html.ts'
import { ingest } from '../../../src/ingestion/ingest.ts'
import { type ArticleOutcome, toArticle } from '../../../src/ingestion/to-article.ts'
import type { Article } from '../../../src/news/article.ts'
import { MemoryArticleStore } from '../memory-article-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { damPage, ferryPage, page } from './pages.ts'

function outcomeOf(html: string, url?: string): ArticleOutcome {
  const record = readHtml(html, { url })
  return record.kind === 'read' ? toArticle(record.raw) : record
}

function articleOf(html: string, url?: string): Article {
  const outcome = outcomeOf(html, url)
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

describe('a page with JSON-LD', () => {
  it('gives every field of the article and its text alone', () => {
    expect(articleOf(damPage())).toMatchObject({
      url: 'https://www.tidewatergazette.example/news/orrin-dam',
      headline: 'Orrin dam: 4,000 leave their homes',
      publisher: 'Tidewater Gazette',
      byline: 'Jane Doe',
      agency: 'Reuters',
      publishedAt: '2026-11-06T09:15:00+00:00',
      updatedAt: '2026-11-06T11:40:00Z',
      section: 'Weather',
      kind: 'report',
      language: 'en-GB',
      correction: 'An earlier version gave the number of beds as 2,100.',
      captions: ['The spillway on Friday. Jo Kettering / MPA'],
      paragraphs: [
        'Four thousand people were told to leave their homes below the Orrin dam on Friday after engineers found a crack in its spillway, the county council said.',
        '“We would rather be a day early than an hour late,” said Siobhán O’Brien, who leads the council’s emergency team. She said that the level of the reservoir would be lowered by two metres.',
        'Buses will take people to schools in Marrow Bay, where beds for 1,200 have been set up. The first left at noon.',
        'Road A9 is closed.',
        'Schools stay shut on Monday.',
      ],
    })
  })

  it('leaves out what no reader sees', () => {
    const text = articleOf(damPage()).paragraphs.join('\n')
    expect(text).not.toMatch(/Ignore all|Read more|Advertisement|Terms of use/)
  })

  it.each([
    ['an array', (ld: object) => [{ '@type': 'BreadcrumbList' }, ld]],
    ['a main entity', (ld: object) => ({ '@type': 'WebPage', mainEntity: ld })],
    [
      'a type of several names',
      (ld: object) => ({ ...ld, '@type': ['Thing', 'https://schema.org/NewsArticle'] }),
    ],
    ['an author as a bare name', (ld: object) => ({ ...ld, author: 'By Jane Doe' })],
    [
      'authors as references',
      (ld: object) => [
        { ...ld, author: [{ '@id': '#jd' }] },
        { '@id': '#jd', '@type': 'Person', name: 'Jane Doe' },
      ],
    ],
  ])('in the form of %s is read too', (_form, wrap) => {
    const ld = {
      '@type': 'NewsArticle',
      headline: 'Fog',
      datePublished: '2026-11-02T08:00:00Z',
      author: { name: 'Jane Doe' },
    }
    const article = articleOf(
      page({ head: `<script type="application/ld+json">${JSON.stringify(wrap(ld))}</script>` }),
    )
    expect(article).toMatchObject({
      headline: 'Fog',
      byline: 'Jane Doe',
      publishedAt: '2026-11-02T08:00:00Z',
    })
  })

  it('tells opinion and analysis', () => {
    for (const [type, kind] of [
      ['OpinionNewsArticle', 'opinion'],
      ['AnalysisNewsArticle', 'analysis'],
    ]) {
      const ld = { '@type': type, headline: 'Fog', datePublished: '2026-11-02' }
      expect(
        articleOf(page({ head: `<script type="application/ld+json">${JSON.stringify(ld)}</script>` })).kind,
      ).toBe(kind)
    }
  })

  it('that is broken does no harm where Open Graph says the same', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
      <meta property="og:title" content="Fog closes the port"><meta property="article:published_time" content="2026-11-02T08:00:00+01:00">`
    expect(articleOf(page({ head }))).toMatchObject({
      headline: 'Fog closes the port',
      publishedAt: '2026-11-02T08:00:00+01:00',
    })
  })
})

describe('a page without JSON-LD', () => {
  it('gives what Open Graph, <time>, the canonical link and the byline tell', () => {
    expect(articleOf(ferryPage, 'https://m.marrowpost.example/ferry?fbclid=1')).toMatchObject({
      url: 'https://www.marrowpost.example/2026/11/ferry',
      headline: 'Ferry strike called off',
      publisher: 'The Marrow Post',
      byline: 'Tom Reed',
      publishedAt: '2026-11-03T17:05:00+01:00',
      language: 'de',
    })
  })

  it('takes a day from a time without a zone', () => {
    const head = '<meta property="article:published_time" content="2026-11-02T08:00:00">'
    expect(articleOf(page({ head })).publishedAt).toBe('2026-11-02')
  })

  it('is rejected where it gives no date: a home page is no article', () => {
    expect(outcomeOf(page({ head: '' }))).toEqual({ kind: 'rejected', reason: 'no date' })
  })
})

describe('the original address', () => {
  const dated = (more: string) =>
    page({ head: `<meta name="date" content="2026-11-02">${more}`, canonical: false })

  it('is the canonical link only on the same site', () => {
    const canonical = (href: string) =>
      articleOf(
        dated(`<link rel="canonical" href="${href}">`),
        'https://amp.a.example/fog/amp?utm_source=x#top',
      ).url
    expect(canonical('https://www.a.example/fog')).toBe('https://www.a.example/fog')
    expect(canonical('/news/fog')).toBe('https://amp.a.example/news/fog')
    expect(canonical('https://evil.example/fog')).toBe('https://amp.a.example/fog')
    expect(canonical('https://www.a.example/')).toBe('https://amp.a.example/fog')
    expect(canonical('javascript:alert(1)')).toBe('https://amp.a.example/fog')
  })

  it('of a saved page is what most of its addresses say, unless it credits the other site', () => {
    const stated = (author = 'Ann Lee') =>
      articleOf(
        dated(`<link rel="canonical" href="https://apnews.com/article/fog-1">
          <meta property="og:url" content="https://www.a.example/fog"><meta name="author" content="${author}">
          <script type="application/ld+json">{"@type": "NewsArticle", "url": "https://a.example/fog"}</script>`),
      )
    expect(stated().url).toBe('https://a.example/fog')
    expect(stated('The Associated Press')).toMatchObject({
      url: 'https://apnews.com/article/fog-1',
      publisher: 'AP News',
    })
  })

  it('is the agency’s where the page credits the agency and links to its story', () => {
    const head =
      '<link rel="canonical" href="https://apnews.com/article/fog-1"><meta name="author" content="The Associated Press"><meta property="og:site_name" content="A Daily">'
    expect(articleOf(dated(head), 'https://a.example/fog')).toMatchObject({
      url: 'https://apnews.com/article/fog-1',
      publisher: 'AP News',
      agency: 'AP',
    })
  })

  it('is the first publisher’s where a notice names it and links to it', () => {
    const notice =
      '<p>This article was originally published by <a href="https://www.marrowpost.example/fog">Marrow Post</a>.</p>'
    const html = page({
      head: '<meta name="date" content="2026-11-02"><meta property="og:site_name" content="A Daily">',
      body: notice,
      canonical: false,
    })
    expect(articleOf(html, 'https://a.example/fog')).toMatchObject({
      url: 'https://www.marrowpost.example/fog',
      publisher: 'Marrow Post',
    })
  })

  it.each([
    [
      'names nobody',
      '<p>This article was originally published <a href="https://evil.example/fog">here</a>.</p>',
    ],
    [
      'stands among the comments',
      '<div class="comments"><p>This story was first published by <a href="https://evil.example/fog">Evil</a>.</p></div>',
    ],
  ])('is not that of a notice that %s', (_what, body) => {
    const html = page({ head: '<meta name="date" content="2026-11-02">', body, canonical: false })
    expect(articleOf(html, 'https://a.example/fog').url).toBe('https://a.example/fog')
  })
})

describe('an encoding', () => {
  const cafe = (charset: string) =>
    page({
      head: `<meta charset="${charset}"><meta name="date" content="2026-11-02">`,
      body: '<p>Das Café in der Straße schließt – für immer.</p>',
    })
  const read = (bytes: Uint8Array, contentType?: string) => {
    const decoded = decodeDocument(bytes, { markup: 'html', contentType })
    return decoded.kind === 'text' ? articleOf(decoded.text).paragraphs.at(-1) : decoded.reason
  }

  it('is the one that the page names', () => {
    const latin = Buffer.from(cafe('windows-1252').replace('–', '\u0096'), 'latin1')
    expect(read(latin)).toBe('Das Café in der Straße schließt – für immer.')
  })

  it('is the server’s before the page’s, and a byte order mark before both', () => {
    const html = cafe('koi8-r')
    expect(read(Buffer.from(html), 'text/html; charset=UTF-8')).toBe(
      'Das Café in der Straße schließt – für immer.',
    )
    expect(read(Buffer.from(`\uFEFF${html}`, 'utf16le'), 'text/html; charset=utf-8')).toBe(
      'Das Café in der Straße schließt – für immer.',
    )
  })

  it('is told from the bytes where nobody names it', () => {
    const html = cafe('').replace('<meta charset="">', '').replace('–', '-')
    expect(read(Buffer.from(html))).toContain('Café')
    expect(read(Buffer.from(html, 'latin1'))).toContain('Café')
  })

  it('that is none is the reason of a rejection', () => {
    expect(read(Uint8Array.of(0x3c, 0, 1, 2, 0x3e))).toBe('is not text: it holds NUL characters')
  })
})

describe('a page that is built to harm', () => {
  it.each([
    ['nested', '<div>'.repeat(100_000), /nested deeper/],
    ['endless', '<p>x</p>'.repeat(20_000), /more than 10000 elements/],
    ['verbose', `<p>${'word '.repeat(200_000)}</p>`, /characters of text/],
    ['classy', `<p class="${'x '.repeat(100_000)}">x</p>`, /list of classes/],
  ])('%s is rejected with its reason', (_name, html, reason) => {
    expect(outcomeOf(html)).toMatchObject({ kind: 'rejected', reason: expect.stringMatching(reason) })
  })

  it('with unclosed and crossed tags loses no text', () => {
    const html = page({
      head: '<meta name="date" content="2026-11-02">',
      body: '<p>One <b>two<p>three</b> four<p>five',
    })
    expect(articleOf(html).paragraphs.join(' ')).toContain('three four five')
  })
})

it('a folder of saved pages is ingested', async () => {
  const folder = await temporaryFolder({
    'dam.html': damPage(),
    'ferry.HTM': ferryPage,
    'home.html': page({ head: '' }),
  })
  const store = new MemoryArticleStore()
  const report = await ingest({
    paths: [folder],
    store,
    reader: { read: async (document) => readDocument(document) },
  })
  expect(report).toMatchObject({
    added: 2,
    rejected: [{ file: join(folder, 'home.html'), reason: 'no date' }],
  })
  expect(store.headlines()).toEqual(['Ferry strike called off', 'Orrin dam: 4,000 leave their homes'])
})
