// Whole documents of each form, for damage to begin from.
import { gzipSync } from 'node:zlib'
import { damPage, ferryPage } from '../ingestion/html/pages.ts'
import {
  articlePage,
  atomFeed,
  jsonFeed,
  newsSitemap,
  rssFeed,
  sitemapIndex,
} from '../ingestion/sources/newsroom.ts'
import { newsMessage, newsmlItem, ninjs, nitf } from '../ingestion/wire/wire-documents.ts'

const origin = 'https://www.gazette.example'

const scraped = `\n\n## Orrin dam cracks\n\nBy Jane Doe and AFP\n\nNovember 6, 2026 | 9:15 a.m. EST\n\nThe spillway. Jo Kettering / MPA\n\nFour thousand people left. “A day early,” she said.\n\n## Related: beds\n\nBuses took them to Marrow Bay.\n\n## Original url:\n\n${origin}/dam\n`

const markdown = `---\nurl: ${origin}/dam\nheadline: "Orrin dam: cracks"\npublished: 2026-11-06T09:15:00Z\nbyline: [Jane Doe, Tom Reed]\ncaption: The spillway.\n---\n# Orrin\n\nFour *thousand* people [left](${origin}/x).\n\n> “A day early,” she said.\n\n- One\n- Two\n\n| a | b |\n`

const record = JSON.stringify({
  title: 'Orrin dam cracks',
  text: 'Four thousand people left.\n\nBuses came.',
  url: `${origin}/dam`,
  source: 'Gazette',
  published_at: '2026-11-06',
  caption: ['The spillway.'],
})

const german = `## Stadt schließt Brücke\n\nVon Anna Schmidt\n\nDienstag, 5. Mai 2026, aktualisiert am 06.05.2026, 9.15 Uhr MESZ\n\nDer Stadtrat hat beschlossen, die alte Brücke zu schließen.\n\n## Original url:\n\n${origin}/bruecke\n`

const polish = `<html lang="pl"><head><title>Most</title><link rel="canonical" href="${origin}/most"></head><body><article><h1>Most zamknięty</h1><time>wtorek, 5 maja 2026 r.</time><p>Opublikowano 5 maja 2026, 14:30</p><p>Rada miasta zdecydowała o zamknięciu starego mostu, a cztery tysiące osób będzie musiało znaleźć inną drogę.</p></article></body></html>`

/** By the ending of their files. */
export const fuzzDocuments: Readonly<Record<string, readonly Buffer[]>> = Object.fromEntries(
  Object.entries({
    html: [damPage(), ferryPage, articlePage('whale', { origin }), polish],
    'ninjs.json': Object.values(ninjs).map((item) => JSON.stringify(item)),
    'newsml.xml': [
      newsmlItem(),
      newsMessage([
        newsmlItem(),
        newsmlItem({ meta: '<embargoed>2026-11-12T06:00:00Z</embargoed><signal qcode="sig:correction"/>' }),
      ]),
    ],
    nitf: [nitf(), nitf({ docdata: '<date.release norm="20261112T060000Z"/>', status: 'canceled' })],
    'rss.xml': [rssFeed(origin)],
    'atom.xml': [atomFeed(origin)],
    'feed.json': [jsonFeed(origin)],
    'sitemap.xml': [newsSitemap(origin, ['lynx', 'whale']), sitemapIndex([`${origin}/a.xml`])],
    txt: [scraped, german],
    md: [markdown, Buffer.from(markdown.replace('people', 'café'), 'latin1')],
    jsonl: [`${record}\n${record}\n`, Buffer.from(`\uFEFF${record}\n${record}`, 'utf16le')],
    'sitemap.gz': [gzipSync(newsSitemap(origin, ['lynx', 'whale']))],
  }).map(([form, texts]) => [
    form,
    texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text)),
  ]),
)
