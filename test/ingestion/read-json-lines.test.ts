import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { type JsonLine, readJsonLines } from '../../src/ingestion/formats/read-json-lines.ts'

/** As a file comes, in parts of 64 KB. */
function parts(content: string): AsyncIterable<Buffer> {
  const bytes = Buffer.from(content)
  const size = 65_536
  const count = Math.ceil(bytes.length / size)
  return Readable.from(Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size)))
}

async function read(content: string): Promise<readonly JsonLine[]> {
  const lines: JsonLine[] = []
  for await (const line of readJsonLines(parts(content))) lines.push(line)
  return lines
}

test('reads every key of a record', async () => {
  const record = {
    id: 'x1',
    title: 'Fog',
    text: 'One.\n\nTwo.\nThree.',
    url: 'https://a.example/1',
    source: 'Tidewater Gazette',
    published_at: '2026-11-02',
    updated_at: '2026-11-03',
    agency: 'MPA',
    byline: 'Jane Doe',
    dateline: 'Tidewater',
    section: 'Weather',
    kind: 'opinion',
    correction: 'Corrected.',
    language: 'en',
    caption: 'Pilot boats. Jo Kettering / MPA',
    unknown: { any: 'thing' },
  }
  const [line] = await read(JSON.stringify(record))
  expect(line).toEqual({
    kind: 'read',
    record: 1,
    raw: {
      headline: 'Fog',
      paragraphs: ['One.', 'Two.', 'Three.'],
      url: 'https://a.example/1',
      publisher: 'Tidewater Gazette',
      published: '2026-11-02',
      updated: '2026-11-03',
      agency: 'MPA',
      byline: 'Jane Doe',
      dateline: 'Tidewater',
      section: 'Weather',
      kind: 'opinion',
      correction: 'Corrected.',
      language: 'en',
      captions: ['Pilot boats. Jo Kettering / MPA'],
    },
  })
})

test('a broken line is one rejected record with its number, and the rest is read', async () => {
  const lines = await read(
    '\uFEFF{"title":"a"}\r\n\n{"title":\n[1]\n"text"\n{"title":["b"]}\n{"title":"c","url":null}',
  )
  expect(lines.map((line) => [line.record, line.kind === 'read' ? line.raw.headline : line.reason])).toEqual([
    [1, 'a'],
    [3, 'is not valid JSON'],
    [4, 'is not a JSON object'],
    [5, 'is not a JSON object'],
    [6, '“title” must be text'],
    [7, 'c'],
  ])
})

test('line separators that JSON allows inside a string do not end a record', async () => {
  const [line, ...others] = await read('{"title":"a\u2028b","text":"One.\u2029Two."}\n')
  expect(others).toEqual([])
  expect(line).toMatchObject({ raw: { headline: 'a\u2028b', paragraphs: ['One.', 'Two.'] } })
})

test('records that are longer than a part of the stream come out whole', async () => {
  const text = 'né '.repeat(100_000)
  const lines = await read([1, 2, 3].map((id) => JSON.stringify({ title: `t${id}`, text })).join('\n'))
  expect(lines.map((line) => line.kind === 'read' && line.raw)).toEqual(
    [1, 2, 3].map((id) => expect.objectContaining({ headline: `t${id}`, paragraphs: [text] })),
  )
})

test('a file of empty lines is rejected as a whole', async () => {
  expect(await read('\n \n\r\n')).toEqual([{ kind: 'rejected', reason: 'is empty' }])
})
