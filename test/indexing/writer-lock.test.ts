import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { IndexBusyError, InputError } from '../../src/errors.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { WriterLock } from '../../src/indexing/writer-lock.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { anArticle } from '../fixtures/articles.ts'

let uri: string

beforeEach(() => {
  uri = mkdtempSync(join(tmpdir(), 'newsdesk-lock-'))
})

afterEach(() => rmSync(uri, { recursive: true, force: true }))

const prepared = (article = anArticle()) => ({ article, passages: splitPassages(article), source: '/a.md' })

it('keeps a second writer out, names the first, and lets the second in afterwards', async () => {
  const first = await new WriterLock({ uri, clock: () => Date.parse('2026-11-24T12:30:05Z') }).hold()
  const second = new WriterLock({ uri })
  await expect(second.hold()).rejects.toThrow(IndexBusyError)
  await expect(second.hold()).rejects.toThrow(
    new RegExp(
      `is being written by process ${process.pid} on \\S+, since 2026-11-24 12:30:05 UTC: try again`,
    ),
  )
  first[Symbol.dispose]()
  ;(await second.hold())[Symbol.dispose]()
})

it('holds until the last of its holds is let go, however often each is', async () => {
  const lock = new WriterLock({ uri })
  const [outer, inner] = await Promise.all([lock.hold(), lock.hold()])
  inner[Symbol.dispose]()
  inner[Symbol.dispose]()
  await expect(new WriterLock({ uri }).hold()).rejects.toThrow(IndexBusyError)
  outer[Symbol.dispose]()
  ;(await new WriterLock({ uri }).hold())[Symbol.dispose]()
})

it('waits as long as it is told to', async () => {
  const first = await new WriterLock({ uri }).hold()
  const waiting = new WriterLock({ uri, wait: 20_000 }).hold()
  first[Symbol.dispose]()
  ;(await waiting)[Symbol.dispose]()
})

it('ends with a process that is killed', async () => {
  const module = join(import.meta.dirname, '../../src/indexing/writer-lock.ts')
  const script = `
    import { WriterLock } from ${JSON.stringify(module)}
    await new WriterLock({ uri: ${JSON.stringify(uri)} }).hold()
    process.stdout.write('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  await once(child.stdout, 'data')
  await expect(new WriterLock({ uri }).hold()).rejects.toThrow(`process ${child.pid} `)
  child.kill('SIGKILL')
  await once(child, 'close')
  ;(await new WriterLock({ uri }).hold())[Symbol.dispose]()
})

it('leaves a reader alone, and stops whatever would write', async () => {
  const index = await PassageIndex.open({ uri })
  const article = anArticle({ paragraphs: ['A heron left.'] })
  await index.put([prepared(article)])
  const other = await PassageIndex.open({ uri })
  using _ = await index.lock()
  await index.put([prepared()])
  expect(await other.search({ words: 'heron', limit: 1 })).toHaveLength(1)
  await expect(other.put([prepared()])).rejects.toThrow(IndexBusyError)
  await expect(other.remove([article.id])).rejects.toThrow(IndexBusyError)
  await expect(PassageIndex.open({ uri, rebuild: true })).rejects.toThrow(IndexBusyError)
  expect(await index.coverage()).toMatchObject({ articles: 2 })
  index.close()
  other.close()
})

it('says in one line that the folder cannot be one', async () => {
  const file = join(uri, 'file')
  writeFileSync(file, '')
  await expect(new WriterLock({ uri: file }).hold()).rejects.toThrow(InputError)
})

it('lets everybody write where no folder is locked', async () => {
  const [first, second] = [
    await new WriterLock({ uri: 's3://bucket/index' }).hold(),
    await new WriterLock({ uri: 's3://bucket/index' }).hold(),
  ]
  first[Symbol.dispose]()
  second[Symbol.dispose]()
})
