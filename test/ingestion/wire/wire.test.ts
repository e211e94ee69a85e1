import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/ingestion/documents/read-document.ts'
import { recordsOf } from '../../../src/ingestion/documents/records-of.ts'
import type { SourceDocument } from '../../../src/ingestion/documents/source-document.ts'
import { ingest } from '../../../src/ingestion/ingest.ts'
import { type ArticleOutcome, toArticle } from '../../../src/ingestion/to-article.ts'
import { MemoryArticleStore } from '../memory-article-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { newsMessage, newsmlItem, ninjs, nitf } from './wire-documents.ts'

const NOW = Date.parse('2026-11-10T12:00:00Z')

function outcomesOf(document: string | Uint8Array): readonly ArticleOutcome[] {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document
  return recordsOf(readDocument({ bytes })).map((record) =>
    record.kind === 'read' ? toArticle(record.raw, { clock: () => NOW }) : record,
  )
}

const reasonOf = (document: string) =>
  outcomesOf(document).map((outcome) =>
    outcome.kind === 'rejected' ? outcome.reason : outcome.article.headline,
  )

describe('NewsML-G2', () => {
  it('gives every field of a story', () => {
    expect(outcomesOf(newsmlItem())).toMatchObject([
      {
        article: {
          url: 'https://www.mpa.example/2026/orrin-dam',
          headline: 'Thousands leave homes below cracked dam',
          byline: 'Jane Doe and Tom Reed',
          agency: 'Reuters',
          dateline: 'ORRIN, Nov 6',
          publishedAt: '2026-11-06T09:15:00+01:00',
          updatedAt: '2026-11-06T11:40:00+01:00',
          kind: 'analysis',
          section: 'flood',
          language: 'en-GB',
          paragraphs: [
            'Four thousand people were told to leave their homes below the Orrin dam’s wall on Friday, the county council said.',
            '“We would rather be a day early than an hour late,” said Siobhán O’Brien & her team.',
            'Road A9 is closed.',
          ],
        },
      },
    ])
  })

  it('of a message gives each text, and passes over pictures', () => {
    const items = [
      newsmlItem(),
      newsmlItem({ nature: 'picture' }),
      newsmlItem({ web: 'https://www.mpa.example/2' }),
    ]
    expect(outcomesOf(newsMessage(items)).map((outcome) => outcome.kind)).toEqual(['article', 'article'])
    expect(reasonOf(newsMessage([newsmlItem({ nature: 'picture' })]))).toEqual(['holds no news item of text'])
  })

  it('holds an article back until its embargo ends, and then dates it by that', () => {
    const until = (time: string) => newsmlItem({ meta: `<embargoed>${time}</embargoed>` })
    expect(reasonOf(until('2026-11-12T06:00:00Z'))).toEqual([
      'is under embargo until 2026-11-12T06:00:00Z: it is taken by the first run after that',
    ])
    expect(outcomesOf(until('2026-11-09T06:00:00Z'))).toMatchObject([
      { article: { publishedAt: '2026-11-09T06:00:00Z' } },
    ])
    expect(reasonOf(until('noon'))).toEqual(['is under an embargo whose end cannot be read: “noon”'])
  })

  it.each([
    ['stat:withheld', 'is withheld by its publisher'],
    ['stat:usable', 'Thousands leave homes below cracked dam'],
  ])('with the status %s', (status, result) => {
    expect(reasonOf(newsmlItem({ meta: `<pubStatus qcode="${status}"/>` }))).toEqual([result])
  })

  it('tells a correction from a note to editors', () => {
    const corrected = newsmlItem({
      meta: '<edNote>CORRECTS number of beds.</edNote><signal qcode="sig:correction"/>',
    })
    const noted = newsmlItem({ meta: '<edNote>Graphic to follow.</edNote><signal qcode="sig:update"/>' })
    expect(outcomesOf(corrected)).toMatchObject([{ article: { correction: 'CORRECTS number of beds.' } }])
    expect(outcomesOf(noted)[0]).not.toHaveProperty('article.correction', expect.anything())
  })

  it('without an address on the web says so', () => {
    expect(reasonOf(newsmlItem({ web: 'urn:x' }))).toEqual(['no URL'])
  })

  it('carries a story in NITF, or as plain text', () => {
    const inner = nitf().replace(/^<\?xml.*\n<!DOCTYPE.*\n/, '')
    const withNitf = newsmlItem().replace(
      /<inlineXML[\s\S]*<\/inlineXML>/,
      `<inlineXML contenttype="application/nitf+xml">${inner}</inlineXML>`,
    )
    expect(outcomesOf(withNitf)).toMatchObject([
      {
        article: {
          headline: 'Thousands leave homes below cracked dam',
          paragraphs: [expect.stringContaining('café'), 'Buses took them to Marrow Bay School.'],
        },
      },
    ])
    const plain = newsmlItem().replace(
      /<inlineXML[\s\S]*<\/inlineXML>/,
      '<inlineData contenttype="text/plain">One.\n\nTwo\nlines.</inlineData>',
    )
    expect(outcomesOf(plain)).toMatchObject([{ article: { paragraphs: ['One.', 'Two lines.'] } }])
  })
})

describe('NITF', () => {
  it('gives every field of a story, in the encoding that it names', () => {
    expect(outcomesOf(Buffer.from(nitf(), 'latin1'))).toMatchObject([
      {
        article: {
          url: 'https://www.tidewatergazette.example/dam',
          headline: 'Dam cracks, thousands leave',
          publisher: 'Tidewater Gazette',
          byline: 'Jane Doe',
          agency: 'AP',
          dateline: 'ORRIN',
          publishedAt: '2026-11-06T08:15:00Z',
          updatedAt: '2026-11-06T09:30:00Z',
          kind: 'analysis',
          section: 'Weather',
          language: 'en-GB',
          captions: ['The spillway. (AP Photo/Jo Kettering)'],
          paragraphs: [
            'Four thousand people left their homes near the café in Orrin.',
            'Buses took them to Marrow Bay School.',
          ],
        },
      },
    ])
  })

  it('respects its release, its status and its corrections', () => {
    expect(reasonOf(nitf({ docdata: '<date.release norm="20261112T060000Z"/>' }))).toEqual([
      expect.stringContaining('under embargo until 2026-11-12T06:00:00Z'),
    ])
    expect(reasonOf(nitf({ status: 'embargoed' }))).toEqual(['is withheld by its publisher'])
    expect(outcomesOf(nitf({ status: 'canceled' }))).toMatchObject([{ article: { withdrawn: true } }])
    expect(outcomesOf(nitf({ docdata: '<correction info="The age was 41, not 14."/>' }))).toMatchObject([
      { article: { correction: 'The age was 41, not 14.' } },
    ])
  })
})

describe('ninjs', () => {
  it.each(Object.entries(ninjs))('%s gives every field of a story', (_series, item) => {
    expect(outcomesOf(JSON.stringify(item))).toMatchObject([
      {
        article: {
          url: 'https://www.mpa.example/2026/orrin-dam',
          headline: 'Thousands leave homes below cracked dam',
          byline: 'Jane Doe',
          agency: 'AFP',
          dateline: 'Orrin',
          publishedAt: '2026-11-06T09:15:00+01:00',
          updatedAt: '2026-11-06T11:40:00+01:00',
          section: 'flood',
          captions: ['The spillway on Friday.'],
          paragraphs: ['Four thousand people left.', 'Buses took them to Marrow Bay.'],
          text: 'full',
        },
      },
    ])
  })

  it('respects embargo and status, and takes no picture for a story', () => {
    const item = ninjs['3.x']
    const text = (changes: object) => JSON.stringify({ ...item, ...changes })
    expect(reasonOf(text({ embargoed: '2026-11-12T06:00:00Z' }))).toEqual([
      expect.stringContaining('under embargo'),
    ])
    expect(outcomesOf(text({ pubStatus: 'canceled' }))).toMatchObject([{ article: { withdrawn: true } }])
    expect(reasonOf(text({ pubStatus: 'canceled', bodies: [] }))).toEqual(['was canceled by its publisher'])
    expect(reasonOf(text({ type: 'picture' }))).toEqual(['is of the type picture, not text'])
    expect(reasonOf(text({ uri: 'urn:newsml:x' }))).toEqual(['no URL'])
  })

  it('with a description alone is a summary, and its correction is known', () => {
    const item = {
      ...ninjs['1.x'],
      body_html: undefined,
      description_text: 'A dam cracked.',
      ednote: 'Corrects spelling of O’Brien',
    }
    expect(outcomesOf(JSON.stringify(item))).toMatchObject([
      {
        article: {
          text: 'summary',
          paragraphs: ['A dam cracked.'],
          correction: 'Corrects spelling of O’Brien',
        },
      },
    ])
  })

  it('comes in lists, and beside records of our own', () => {
    const own = { title: 'Fog', text: 'Fog.', url: 'https://a.example/fog', published_at: '2026-11-02' }
    expect(reasonOf(JSON.stringify([ninjs['1.x'], own, 'x']))).toEqual([
      'Thousands leave homes below cracked dam',
      'Fog',
      'is not a JSON object',
    ])
    expect(reasonOf(JSON.stringify({ items: [ninjs['2.x']] }))).toEqual([
      'Thousands leave homes below cracked dam',
    ])
  })
})

describe('a malformed document', () => {
  it.each([
    ['cut off', newsmlItem().slice(0, -300), /^is not well-formed XML: .* \(line \d+\)$/],
    [
      'with entities',
      '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>',
      /^declares entities/,
    ],
    [
      'nested without end',
      `<nitf>${'<block>'.repeat(5_000)}${'</block>'.repeat(5_000)}</nitf>`,
      /^cannot be read as XML: .*nest/i,
    ],
    [
      'of another kind',
      '<?xml version="1.0"?><svg><path/></svg>',
      /^is XML of a kind that is not read \(“svg”\)$/,
    ],
    ['of JSON, cut off', '{"uri": "https://a.example/1", ', /^is not valid JSON$/],
    ['of JSON, nested without end', '['.repeat(200_000), /^is not valid JSON$/],
    ['of nothing', '', /^is empty$/],
    ['of bytes', '\u0001\u0002PNG', /^is no page, feed/],
  ])('%s is rejected with its reason', (_name, document, reason) => {
    expect(reasonOf(document)).toEqual([expect.stringMatching(reason)])
  })
})

const reader = { read: async (document: SourceDocument) => readDocument(document) }

const withdrawn = (store: MemoryArticleStore) =>
  [...store.stored.values()].flatMap(({ article }) => (article.withdrawn ? article.headline : []))

it('a folder of the wire is ingested, and a story that is canceled is marked, and returns once it is not', async () => {
  const folder = await temporaryFolder({
    'a.xml': newsMessage([newsmlItem()]),
    'b.nitf': Buffer.from(nitf(), 'latin1'),
    'c.json': JSON.stringify({ ...ninjs['1.x'], uri: 'https://www.mpa.example/3' }),
  })
  const store = new MemoryArticleStore()
  expect(await ingest({ paths: [folder], store, reader })).toMatchObject({ added: 3, rejected: [] })
  const canceled = newsmlItem({ meta: '<pubStatus qcode="stat:canceled"/>' })
  const repeated = await temporaryFolder({ 'kill.xml': canceled })
  expect(await ingest({ paths: [repeated], store, reader })).toMatchObject({ changed: 1, removed: 0 })
  expect(withdrawn(store)).toEqual(['Thousands leave homes below cracked dam'])
  expect(await ingest({ paths: [folder], store, reader })).toMatchObject({ changed: 1, unchanged: 2 })
  expect(withdrawn(store)).toEqual([])
  const kill = canceled.replace(/<inlineXML[\s\S]*<\/inlineXML>/, '')
  await writeFile(join(folder, 'z.xml'), kill)
  const killed = {
    unchanged: 3,
    removed: 0,
    rejected: [{ file: join(folder, 'z.xml'), reason: 'was canceled by its publisher' }],
  }
  expect(await ingest({ paths: [folder], store, reader })).toMatchObject({ ...killed, changed: 1 })
  expect(withdrawn(store)).toEqual(['Thousands leave homes below cracked dam'])
  const { length } = store.puts
  expect(await ingest({ paths: [folder], store, reader })).toMatchObject({
    ...killed,
    changed: 0,
  })
  expect(store.puts).toHaveLength(length)
  await rm(join(folder, 'z.xml'))
  expect(await ingest({ paths: [folder], store, reader })).toMatchObject({ changed: 1, unchanged: 2 })
  expect(withdrawn(store)).toEqual([])
})
