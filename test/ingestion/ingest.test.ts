import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { type IngestProgress, ingest } from '../../src/ingestion/ingest.ts'
import { MemoryArticleStore } from './memory-article-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const markdown = (name: string, text = `${name} was seen.`) =>
  `---\nurl: https://a.example/${name}\nheadline: ${name}\npublished: 2026-11-02\n---\n${text}\n`

const record = (name: string, more: object = {}) =>
  JSON.stringify({
    title: name,
    text: `${name} was seen.`,
    url: `https://a.example/${name}`,
    published_at: '2026-11-02',
    ...more,
  })

const scraped = (name: string) =>
  `\n\n## ${name}\n\nBy AFP\n\nNovember 2, 2026\n\n${name} was seen.\n\n## Original url:\n\nhttps://a.example/${name}\n`

async function inputErrorOf(run: Promise<unknown>): Promise<string> {
  const error = await run.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  return error instanceof InputError ? error.message : ''
}

test('articles of every format are put with their passages and their source', async () => {
  const folder = await temporaryFolder({
    'a.md': markdown('Ash'),
    'b.txt': scraped('Birch'),
    'c.jsonl': `${record('Cedar')}\n${record('Date')}\n`,
  })
  const store = new MemoryArticleStore()
  const report = await ingest({ paths: [folder], store })
  expect(report).toMatchObject({ added: 4, changed: 0, unchanged: 0, removed: 0, kept: 0, rejected: [] })
  expect(report.files).toMatchObject([
    { file: join(folder, 'a.md'), added: 1 },
    { file: join(folder, 'b.txt'), added: 1 },
    { file: join(folder, 'c.jsonl'), added: 2 },
  ])
  expect(store.headlines()).toEqual(['Ash', 'Birch', 'Cedar', 'Date'])
  for (const { article, passages, source } of store.stored.values()) {
    expect(passages.map(({ text }) => text)).toEqual([`${article.headline} was seen.`])
    expect(source).toMatch(new RegExp(`^${folder}/[abc]\\.`))
  }
})

describe('a second run', () => {
  test('on the same input puts and removes nothing', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash'), 'c.jsonl': `${record('Cedar')}\n` })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    const report = await ingest({ paths: [folder], store })
    expect(report).toMatchObject({ added: 0, changed: 0, unchanged: 2, removed: 0, rejected: [] })
    expect(store.puts).toEqual([2])
    expect(store.removals).toEqual([])
  })

  test('replaces an article whose file changed', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash'), 'b.md': markdown('Birch') })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await writeFile(join(folder, 'a.md'), markdown('Ash', 'Ash was felled.'))
    const report = await ingest({ paths: [folder], store })
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 1, removed: 0 })
    expect(store.puts).toEqual([2, 1])
    expect([...store.stored.values()].map(({ article }) => article.paragraphs[0])).toContain(
      'Ash was felled.',
    )
  })

  test('removes an article whose file is gone, or whose record is', async () => {
    const folder = await temporaryFolder({
      'a.md': markdown('Ash'),
      'c.jsonl': `${record('Cedar')}\n${record('Date')}\n`,
    })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await rm(join(folder, 'a.md'))
    await writeFile(join(folder, 'c.jsonl'), `${record('Date')}\n`)
    const report = await ingest({ paths: [folder], store })
    expect(report).toMatchObject({ unchanged: 1, removed: 2 })
    expect(report.files).toMatchObject([
      { file: join(folder, 'a.md'), removed: 1 },
      { file: join(folder, 'c.jsonl'), removed: 1, unchanged: 1 },
    ])
    expect(store.headlines()).toEqual(['Date'])
  })

  test('leaves alone what came from elsewhere', async () => {
    const folder = await temporaryFolder({ 'news/a.md': markdown('Ash'), 'news-old/b.md': markdown('Birch') })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await rm(join(folder, 'news-old'), { recursive: true })
    const report = await ingest({ paths: [join(folder, 'news')], store })
    expect(report).toMatchObject({ unchanged: 1, removed: 0 })
    expect(store.headlines()).toEqual(['Ash', 'Birch'])
  })

  test('keeps articles of a file in which a record cannot be read', async () => {
    const folder = await temporaryFolder({
      'a.md': markdown('Ash'),
      'c.jsonl': `${record('Cedar')}\n${record('Date')}`,
    })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await writeFile(join(folder, 'c.jsonl'), `${record('Cedar')}\n${record('Date').slice(0, 30)}`)
    const report = await ingest({ paths: [folder], store })
    expect(report).toMatchObject({ unchanged: 2, removed: 0, kept: 1 })
    expect(report.rejected).toEqual([
      { file: join(folder, 'c.jsonl'), record: 2, reason: 'is not valid JSON' },
    ])
    expect(store.headlines()).toEqual(['Ash', 'Cedar', 'Date'])
  })

  test('follows an article to another file', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash'), 'b.md': markdown('Birch') })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await mkdir(join(folder, 'trees'))
    await rename(join(folder, 'a.md'), join(folder, 'trees', 'a.md'))
    expect(await ingest({ paths: [folder], store })).toMatchObject({ unchanged: 2, removed: 0 })
    await rm(join(folder, 'trees'), { recursive: true })
    expect(await ingest({ paths: [folder], store })).toMatchObject({ unchanged: 1, removed: 1 })
    expect(store.headlines()).toEqual(['Birch'])
  })
})

describe('rejections', () => {
  test('are reported with file, line and reason, and the run goes on', async () => {
    const folder = await temporaryFolder({
      'a.md': markdown('Ash'),
      'b.md': '# Birch\n\nBirch was seen.',
      'c.jsonl': [
        record('Cedar'),
        '{',
        record('', { text: '' }),
        '',
        record('Date', { url: 'ftp://a.example' }),
      ].join('\n'),
    })
    const report = await ingest({ paths: [folder], store: new MemoryArticleStore() })
    expect(report.added).toBe(2)
    expect(report.rejected).toEqual([
      { file: join(folder, 'b.md'), reason: 'no URL; no date' },
      { file: join(folder, 'c.jsonl'), record: 2, reason: 'is not valid JSON' },
      { file: join(folder, 'c.jsonl'), record: 3, reason: 'no headline; no body' },
      { file: join(folder, 'c.jsonl'), record: 5, reason: 'the URL “ftp://a.example” is not http or https' },
    ])
  })

  test('of the same address: the first wins', async () => {
    const folder = await temporaryFolder({
      'a.md': markdown('Ash'),
      'b.jsonl': `${record('Birch')}\n${record('Ash', { url: 'http://www.a.example/Ash/?utm_source=b' })}\n${record('Birch')}`,
    })
    const store = new MemoryArticleStore()
    const report = await ingest({ paths: [folder], store })
    expect(report).toMatchObject({ added: 2, unchanged: 0 })
    expect(report.rejected.map(({ record, reason }) => [record, reason])).toEqual([
      [2, `same URL as ${join(folder, 'a.md')}`],
      [3, `same URL as ${join(folder, 'b.jsonl')}:1`],
    ])
  })

  test.each([
    ['empty.md', '', 'is empty'],
    ['blank.txt', ' \n\n', 'is empty'],
    ['blank.jsonl', '\n\n', 'is empty'],
    ['cut.txt', Buffer.from('## Fog é').subarray(0, -1), 'is not UTF-8 text: save it as UTF-8'],
    ['binary.txt', Uint8Array.of(35, 35, 32, 0, 1, 2), 'is not text: it holds NUL characters'],
  ])('%s as a whole', async (name, content, reason) => {
    const folder = await temporaryFolder({ 'good.md': markdown('Ash'), [name]: content })
    const report = await ingest({ paths: [folder], store: new MemoryArticleStore() })
    expect(report.added).toBe(1)
    expect(report.rejected).toEqual([{ file: join(folder, name), reason }])
  })

  test('a link to nothing: the run goes on, and nothing that came through the link is lost', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash'), 'elsewhere/b.md': markdown('Birch') })
    await mkdir(join(folder, 'news'))
    await rename(join(folder, 'a.md'), join(folder, 'news/a.md'))
    await symlink(join(folder, 'elsewhere/b.md'), join(folder, 'news/b.md'))
    const store = new MemoryArticleStore()
    expect(await ingest({ paths: [join(folder, 'news')], store })).toMatchObject({ added: 2 })
    await rm(join(folder, 'elsewhere'), { recursive: true })
    const report = await ingest({ paths: [join(folder, 'news')], store })
    expect(report).toMatchObject({ unchanged: 1, kept: 1, removed: 0 })
    expect(report.rejected).toEqual([{ file: join(folder, 'news/b.md'), reason: 'is a link to nothing' }])
  })

  test('a file that became unreadable loses nothing', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash'), 'c.jsonl': record('Cedar') })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await writeFile(join(folder, 'c.jsonl'), '')
    expect(await ingest({ paths: [folder], store })).toMatchObject({ unchanged: 1, kept: 1, removed: 0 })
    expect(store.headlines()).toEqual(['Ash', 'Cedar'])
  })
})

describe('a folder that was deleted', () => {
  test('is taken for a mistake, unless it is said to be gone; then its articles go, and no others', async () => {
    const folder = await temporaryFolder({ 'old/a.md': markdown('Ash'), 'new/b.md': markdown('Birch') })
    const [old, fresh] = [join(folder, 'old'), join(folder, 'new')]
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await rm(old, { recursive: true })
    const message = await inputErrorOf(ingest({ paths: [old], store }))
    expect(message).toMatch(/old does not exist, but 1 stored article came from it: .*--remove-gone/)
    expect(store.headlines()).toEqual(['Ash', 'Birch'])
    const report = await ingest({ paths: [old, fresh], store, removeGone: true })
    expect(report).toMatchObject({ removed: 1, unchanged: 1 })
    expect(store.headlines()).toEqual(['Birch'])
  })

  test('is a mistake all the same where nothing came from it', async () => {
    const folder = await temporaryFolder({ 'b.md': markdown('Birch') })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    const nowhere = ingest({ paths: [join(folder, 'nowhere')], store, removeGone: true })
    expect(await inputErrorOf(nowhere)).toMatch(/nowhere does not exist: check the path/)
    expect(store.headlines()).toEqual(['Birch'])
  })
})

describe('nothing to ingest', () => {
  test('is refused in one line, and the store is untouched', async () => {
    const folder = await temporaryFolder({
      'a.md': markdown('Ash'),
      'empty/readme.pdf': '',
      'bad/b.md': '# Birch',
    })
    const store = new MemoryArticleStore()
    await ingest({ paths: [join(folder, 'a.md')], store })
    await writeFile(join(folder, 'a.md'), '# Ash')
    for (const [path, part] of [
      ['a.md', 'No valid article in'],
      ['bad', 'bad/b.md: no URL; no date; no body'],
      ['empty', 'it holds no file ending in .txt'],
      ['missing', 'does not exist'],
    ] as const) {
      const message = await inputErrorOf(ingest({ paths: [join(folder, path)], store }))
      expect(message).toContain(part)
      expect(message).toContain(join(folder, path))
      expect(message).not.toContain('\n')
    }
    expect(store.puts).toEqual([1])
    expect(store.removals).toEqual([])
    expect(store.headlines()).toEqual(['Ash'])
  })

  test('one missing path stops the run before anything is put', async () => {
    const folder = await temporaryFolder({ 'a.md': markdown('Ash') })
    const store = new MemoryArticleStore()
    await inputErrorOf(ingest({ paths: [folder, join(folder, 'missing')], store }))
    expect(store.puts).toEqual([])
  })
})

describe('a long run', () => {
  const names = Array.from({ length: 450 }, (_, n) => `Tree${n}`)

  test('puts in batches and tells its progress', async () => {
    const folder = await temporaryFolder({
      'a.jsonl': names.map((name) => record(name)).join('\n'),
      'b.md': markdown('Ash'),
    })
    const store = new MemoryArticleStore()
    const seen: IngestProgress[] = []
    await ingest({ paths: [folder], store, onProgress: (progress) => seen.push(progress) })
    expect(store.puts).toEqual([200, 200, 51])
    expect(seen).toEqual([
      { files: 0, totalFiles: 2, articles: 200 },
      { files: 0, totalFiles: 2, articles: 400 },
      { files: 1, totalFiles: 2, articles: 450 },
      { files: 2, totalFiles: 2, articles: 451 },
    ])
  })

  test('can be stopped: nothing is removed then', async () => {
    const folder = await temporaryFolder({
      'a.jsonl': names.map((name) => record(name)).join('\n'),
      'b.md': markdown('Ash'),
    })
    const store = new MemoryArticleStore()
    await ingest({ paths: [folder], store })
    await rm(join(folder, 'b.md'))
    const stop = new AbortController()
    const run = ingest({ paths: [folder], store, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(run).rejects.toMatchObject({ name: 'AbortError' })
    expect(store.removals).toEqual([])
    expect(store.stored.size).toBe(451)
  })

  test('a failure of the store is not taken for a fault of the input', async () => {
    const folder = await temporaryFolder({ 'b.md': markdown('Ash') })
    const store = new MemoryArticleStore()
    store.put = () => Promise.reject(new Error('disk full'))
    await expect(ingest({ paths: [folder], store })).rejects.toThrow('disk full')
  })
})
