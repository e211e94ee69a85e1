import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runNewsdesk } from './run-newsdesk.ts'

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
})
