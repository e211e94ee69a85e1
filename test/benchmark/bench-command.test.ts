import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runNewsdesk } from '../commands/run-newsdesk.ts'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-bench-test-'))
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const bench = (...flags: readonly string[]) =>
  runNewsdesk(['bench', '--folder', cwd, '--questions', '12', ...flags], { cwd })

it('prints what it measured in tables, with a verdict on each target, and leaves nothing behind', async () => {
  const { code, stdout, stderr } = await bench('--passages', '200')
  expect(code).toBe(0)
  const row = (title: RegExp) => {
    const lines = stdout.split('\n')
    const cells = lines[lines.findIndex((line) => title.test(line)) + 2]
      ?.split('|')
      .map((cell) => cell.trim())
    return cells?.slice(1, -1) ?? []
  }
  expect(row(/Ingest, passages\/s/)).toEqual([
    expect.stringMatching(/^1\d\d|2\d\d$/),
    '29',
    expect.stringMatching(/^\d+ MB$/),
    expect.stringMatching(/^\d+ MB$/),
    expect.stringMatching(/^[\d,]+$/),
    expect.stringMatching(/^[\d,]+$/),
    expect.stringMatching(/^\d+\.\d\d$/),
    expect.stringMatching(/^\d+\.\d s$/),
    expect.stringMatching(/^\d+ MB$/),
  ])
  expect(row(/Ratio of medians/).at(-1)).toBe('100 %')
  expect(row(/Longest block/)[1]).toMatch(/^\d+\.\d \/ \d+\.\d \/ \d+\.\d ms$/)
  // Those of an ingest are judged from 100,000 passages on (print-benchmark.test.ts).
  expect(stdout.match(/^(?:met|MISSED) at \d+ passages: (?:median|longest block) /gm)).toHaveLength(2)
  expect(stderr).toMatch(/100% \| 4\/4 steps/)
  expect(readdirSync(cwd)).toEqual([])
}, 120_000)

it('refuses a size that is none, in one line', async () => {
  const { code, stdout, stderr } = await bench('--passages', 'many')
  expect(stderr).toBe('newsdesk: --passages must be a whole number from 1: many\n')
  expect(stdout).toBe('')
  expect(code).toBe(1)
}, 60_000)
