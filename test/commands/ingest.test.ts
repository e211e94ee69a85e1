import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventArticle } from '../../src/benchmark/invent-article.ts'
import { PassageIndex } from '../../src/indexing/passage-index.ts'
import { WriterLock } from '../../src/indexing/writer-lock.ts'
import { indexRows } from '../crash/index-rows.ts'
import { runNewsdesk } from './run-newsdesk.ts'
import { runNewsdeskApart, startNewsdesk } from './start-newsdesk.ts'

let cwd: string
const run = (...parameters: readonly string[]) => runNewsdesk(parameters, { cwd })

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-ingest-'))
  mkdirSync(join(cwd, 'news'))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const owl = (text: string) =>
  `---\nurl: https://mine.example/owl\nheadline: Owl moves in\npublished: 2026-11-01\n---\n${text}\n`

const write = (file: string, text: string) => writeFileSync(join(cwd, 'news', file), text)

describe('newsdesk ingest', () => {
  it('tells what was added, changed, unchanged, rejected and removed, file by file', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    write(
      'more.jsonl',
      '{"title":"No address","text":"Words."}\n{"title":"Fox","text":"A fox left.","url":"https://mine.example/fox","published_at":"2026-11-02"}\n',
    )
    const first = await run('ingest', 'news')
    expect(first).toMatchObject({ code: 0 })
    expect(first.stdout).toContain('news/more.jsonl: 1 added, 1 rejected\n  rejected (line 1): no URL')
    expect(first.stdout).toContain('news/owl.md: 1 added')
    expect(first.stdout).toMatch(/In all: 2 added, 1 rejected\n$/)
    expect(first.stderr).toContain('2/2 files')

    write('owl.md', owl('Two owls moved into the town hall on Sunday.'))
    expect((await run('ingest', 'news')).stdout).toMatch(/In all: 1 changed, 1 unchanged, 1 rejected\n$/)
    expect((await run('ask', 'How many owls moved into the town hall?')).stdout).toContain('Two owls moved')

    rmSync(join(cwd, 'news', 'owl.md'))
    expect((await run('ingest', 'news')).stdout).toMatch(/In all: 1 unchanged, 1 removed, 1 rejected\n$/)
    expect((await run('ask', 'How many owls moved into the town hall?')).stdout).toContain('I found nothing')
  })

  it('takes a folder that is not there any more for a mistake, or with --remove-gone for gone', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    await run('ingest', 'news')
    rmSync(join(cwd, 'news'), { recursive: true })
    expect((await run('ingest', 'news')).stderr).toContain('1 stored article came from it')
    expect((await run('ingest', 'news', '--remove-gone')).stdout).toMatch(/In all: 1 removed\n$/)
  })

  it('takes over from the demonstration articles', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    await run('ingest', 'news')
    expect((await run('ask', 'Who won the Cormorant Prize?')).stdout).toContain('in the 1 article I hold')
  })

  it('prints the report as JSON', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    const { stdout } = await run('ingest', 'news', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, files: [{ added: 1 }] })
  })

  it('refuses what it cannot use in one line, and leaves the index as it was', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    await run('ingest', 'news')
    write('cat.pdf', 'x')
    mkdirSync(join(cwd, 'empty'))
    for (const [path, line] of [
      ['nowhere', /^newsdesk: .*nowhere does not exist/m],
      ['empty', /^newsdesk: No article found in .*empty/m],
      ['news/cat.pdf', /^newsdesk: .*cat\.pdf/m],
    ] as const) {
      for (const flags of [[], ['--rebuild']]) {
        const { code, stdout, stderr } = await run('ingest', path, ...flags)
        expect(stderr).toMatch(line)
        expect(stdout).toBe('')
        expect(code).toBe(1)
      }
    }
    expect((await run('ask', 'Where did the owl move in?')).stdout).toContain(
      'An owl moved into the town hall',
    )
  })

  it('ends with one line where its working directory was deleted', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    const gone = join(cwd, 'gone')
    mkdirSync(gone)
    const parameters = ['ingest', '--rebuild', join(cwd, 'news')]
    const { code, stderr } = await runNewsdeskApart(parameters, { cwd: gone, isDeleted: true })
    expect(stderr).toMatch(/^newsdesk: The working directory was deleted: .*\n$/)
    expect(code).toBe(1)
  })

  it('reports a damaged index, and makes it anew with --rebuild', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    await run('ingest', 'news')
    const versions = join(cwd, '.newsdesk/index/passages.lance/_versions')
    for (const file of readdirSync(versions)) writeFileSync(join(versions, file), 'damaged')
    const { code, stderr } = await run('ask', 'Where did the owl move in?')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsdesk: The index \.newsdesk\/index cannot be read: .*--rebuild/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect((await run('ingest', '--rebuild', 'news')).code).toBe(0)
    expect((await run('ask', 'Where did the owl move in?')).stdout).toContain(
      'An owl moved into the town hall',
    )
  })

  it('ends at once with one line while another process writes', async () => {
    write('owl.md', owl('An owl moved into the town hall on Sunday.'))
    using _ = await new WriterLock({ uri: join(cwd, '.newsdesk/index') }).hold()
    const { code, stdout, stderr } = await run('ingest', 'news')
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      new RegExp(`^newsdesk: The index \\S+ is being written by process ${process.pid} on .*\n$`),
    )
    expect(code).toBe(1)
  })

  it('writes what was rejected to a file, also where nothing else was there', async () => {
    write('bad.jsonl', '{"title":"No address","text":"Words."}\nnonsense\n')
    const { code, stderr } = await run('ingest', 'news', '--rejected', 'rejected.jsonl')
    expect(code).toBe(1)
    expect(stderr).toContain('2 rejected, the first')
    const lines = readFileSync(join(cwd, 'rejected.jsonl'), 'utf8').trim().split('\n')
    const file = join(realpathSync(cwd), 'news', 'bad.jsonl')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file, record: 1, reason: expect.stringContaining('no URL') },
      { file, record: 2, reason: 'is not valid JSON' },
    ])
    expect((await run('ingest', 'news', '--rejected', 'nowhere/rejected.jsonl')).stderr).toContain(
      '--rejected nowhere/rejected.jsonl cannot be written',
    )
  })

  it('on a full disk it says so in one line; the index is whole, and the next run goes on', async () => {
    const articles = Array.from({ length: 100 }, (_, n) => inventArticle(1, n).record)
    write('many.jsonl', articles.map((article) => JSON.stringify(article)).join('\n'))
    // No file may grow beyond 64 kB: what a full disk does to a process, without the need of one.
    const full = await runNewsdeskApart(['ingest', 'news'], { cwd, fileBlocks: 128 })
    expect(full.code).toBe(1)
    expect(full.stderr).toMatch(/newsdesk: The disk of the index .*full.*\n$/)
    expect(full.stderr).not.toContain('at ')
    const index = await PassageIndex.open({ uri: join(cwd, '.newsdesk/index') })
    expect((await index.coverage()).articles).toBeLessThan(100)
    index.close()
    expect((await run('ingest', 'news')).stdout).toMatch(/In all: .*added/)
    const whole = await PassageIndex.open({ uri: join(cwd, '.newsdesk/index') })
    expect(await whole.coverage()).toMatchObject({ articles: 100 })
    whole.close()
  })

  it('killed, or begun again while one runs, it leaves an index that the next run completes, as if nothing had been', async () => {
    const records = Array.from({ length: 900 }, (_, n) =>
      JSON.stringify({
        title: `Report ${n}`,
        text: `Number ${n} was counted.`,
        url: `https://mine.example/${n}`,
        published_at: '2026-11-02',
      }),
    )
    write('many.jsonl', records.join('\n'))
    const killed = startNewsdesk(['ingest', 'news'], { cwd })
    const versions = join(cwd, '.newsdesk/index/passages.lance/_versions')
    await expect
      .poll(() => existsSync(versions) && readdirSync(versions).length > 6, { timeout: 60_000, interval: 5 })
      .toBe(true)
    killed.kill('SIGKILL')
    const first = startNewsdesk(['ingest', 'news'], { cwd })
    const ended = once(first, 'close')
    await once(first.stderr, 'data')
    const second = await run('ingest', 'news')
    if (second.code !== 0) expect(second.stderr).toMatch(/is being written by process/)
    expect(await ended).toEqual([0, null])
    const index = await PassageIndex.open({ uri: join(cwd, '.newsdesk/index') })
    expect(await index.coverage()).toMatchObject({ articles: 900 })
    expect((await index.known()).size).toBe(900)
    index.close()
    await runNewsdesk(['ingest', 'news'], { cwd, env: { NEWSDESK_INDEX: join(cwd, 'whole') } })
    expect(await indexRows(join(cwd, '.newsdesk/index'))).toEqual(await indexRows(join(cwd, 'whole')))
  }, 120_000)
})
