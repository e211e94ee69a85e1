import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadingError } from '../../src/errors.ts'
import { type IngestOptions, type IngestProgress, ingest } from '../../src/ingestion/ingest.ts'
import { MemoryArticleStore } from './memory-article-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const APART = { from: 0 }
const HERE = { from: Number.POSITIVE_INFINITY }

const record = (name: string, more: object = {}) =>
  JSON.stringify({
    title: name,
    text: `${name} was seen. Dr. Ash said “No. 10 is ill.” It rained.\n\nMore on ${name} follows.`,
    url: `https://a.example/${name}`,
    published_at: '2026-11-02',
    ...more,
  })

async function outcomeOf(folder: string, options: Partial<IngestOptions>, store = new MemoryArticleStore()) {
  const progress: IngestProgress[] = []
  const rejected: unknown[] = []
  const report = await ingest({
    paths: [folder],
    store,
    clock: () => Date.parse('2026-11-28T12:00:00Z'),
    onProgress: (told) => progress.push(told),
    onRejected: (list) => rejected.push(...list),
    ...options,
  })
  return { report, progress, rejected, puts: store.puts, stored: [...store.stored.values()] }
}

/** Whole, faulty in one way or another, or no record at all. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.nat(400).map((n) => record(`Tree${n}`)) },
  fc.constantFrom('', '{', '[1]', '"text"', '\u{feff}{}', '{"title":7}'),
  fc
    .constantFrom(
      { url: 'mailto:a@b.example' },
      { published_at: '31 February 2026' },
      { published_at: null },
      { title: ['x'] },
      { text: '* * *' },
      { status: 'withheld' },
      { status: 'canceled' },
      { caption: ['One', 'Two'], language: 'de', published_at: '5. Mai 2026' },
      { text: 'Der Zug fuhr am Morgen nicht, und niemand wusste, warum das so war.' },
      { text: '🦉 An owl, 𝒪wl, “said” it. 5 a.m. came… Then 6.' },
    )
    .map((fault) => record('Odd', fault)),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => record('Any', { text })),
)

test('a thread of its own changes nothing of what comes of good and bad records', async () => {
  const linesOf = (min: number, max: number) =>
    fc.array(line, { minLength: min, maxLength: max, size: 'max' })
  // The first are more than one batch.
  await fc.assert(
    fc.asyncProperty(linesOf(250, 350), linesOf(10, 60), async (one, other) => {
      const folder = await temporaryFolder({
        'a.jsonl': `${record('First')}\n${one.join('\n')}`,
        'b.md': '---\nurl: https://a.example/b\nheadline: B\npublished: 2026-11-02\n---\nB was seen.\n',
        'c.html':
          '<html><head><title>C</title><link rel="canonical" href="https://a.example/c"><meta property="article:published_time" content="2026-11-02"></head><body><article><h1>C</h1><p>C was seen by many people on Monday, the ministry said.</p></article></body></html>',
        'd.txt': 'no article',
        'e.jsonl': 'a\0b',
        'f.jsonl': '',
        'g.ndjson': other.join('\r\n'),
      })
      expect(await outcomeOf(folder, { thread: APART })).toEqual(await outcomeOf(folder, { thread: HERE }))
    }),
    { numRuns: 1, endOnFailure: true },
  )
})

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => record(`Tree${from + n}`)).join('\n')

test('stopped in the middle, it leaves whole batches, and the next run finds what is new, changed, moved and gone', async () => {
  const folder = await temporaryFolder({ 'a.jsonl': many(0, 1_500) })
  const store = new MemoryArticleStore()
  const stop = new AbortController()
  const run = ingest({
    paths: [folder],
    store,
    thread: APART,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  await expect(run).rejects.toMatchObject({ name: 'AbortError' })
  expect(store.puts).toEqual([200])
  await writeFile(join(folder, 'a.jsonl'), [record('Tree0', { title: 'Elm' }), many(3, 1_500)].join('\n'))
  await writeFile(join(folder, 'b.jsonl'), many(2, 3))
  const { report } = await outcomeOf(folder, { thread: HERE }, store)
  expect(report).toMatchObject({ added: 1_300, changed: 1, unchanged: 198, removed: 1 })
  const fresh = new MemoryArticleStore()
  await outcomeOf(folder, { thread: HERE }, fresh)
  expect(store.stored).toEqual(fresh.stored)
})

test('a thread that dies ends the run with one line, and nothing is half done', async () => {
  const giant = record('Giant', { text: 'It is.\n\n'.repeat(400_000) })
  const folder = await temporaryFolder({ 'a.jsonl': [many(0, 450), giant, many(450, 700)].join('\n') })
  const store = new MemoryArticleStore()
  await outcomeOf(await temporaryFolder({ 'z.jsonl': record('Kept') }), { thread: HERE }, store)
  const error: unknown = await outcomeOf(folder, { thread: { from: 0, memory: 64 } }, store).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ReadingError)
  expect(String(error)).toMatch(
    /^ReadingError: The thread that reads articles ended too early, it needed too much memory: [^\n]+$/,
  )
  expect(store.puts).toEqual([1, 200, 200])
  expect(store.removals).toEqual([])
  await writeFile(join(folder, 'a.jsonl'), many(0, 700))
  expect((await outcomeOf(folder, { thread: HERE }, store)).report).toMatchObject({
    added: 300,
    unchanged: 400,
  })
})
