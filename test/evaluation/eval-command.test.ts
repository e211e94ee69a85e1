import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runNewsdesk } from '../commands/run-newsdesk.ts'
import { smallSet } from './small-set.ts'

it('prints a table, a line a system, and writes the report', async () => {
  const folder = await smallSet()
  const report = join(folder, 'report.html')
  const ran = await runNewsdesk(['eval', folder, '--compare', '--report', report], { cwd: folder })
  expect(ran).toMatchObject({ code: 0 })
  const lines = ran.stdout.split('\n')
  expect(lines[0]).toMatch(/^\| Set +\| System +\| +n \| +H@1 /)
  expect(lines.slice(2, 5).map((line) => line.split('|')[2]?.trim())).toEqual([
    'Newsdesk',
    'LanceDB full text',
    'MiniSearch',
  ])
  expect(ran.stderr).toMatch(/3\/3 questions/)
  expect(await readFile(report, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
})

it('prints the figures as JSON, and passes by what is no set', async () => {
  const folder = await smallSet()
  const ran = await runNewsdesk(['eval', folder, join(folder, 'corpus.jsonl'), '--json'], { cwd: folder })
  expect(ran.code).toBe(0)
  expect(ran.stderr).toMatch(/^skipped .*corpus\.jsonl: /)
  const [result] = JSON.parse(ran.stdout)
  expect(result.systems).toMatchObject([{ system: 'Newsdesk', ranking: { questions: 2 } }])
})

it.each([
  ['a path that is not there', ['nowhere'], /^newsdesk: nowhere does not exist\n$/],
  [
    'a folder that is no set',
    ['.'],
    /^newsdesk: \. is no question set: .*queries\.jsonl or claims\.jsonl\n$/,
  ],
])('ends with one line on %s', async (_, parameters, line) => {
  const folder = await smallSet({ 'queries.jsonl': '' })
  const cwd = parameters[0] === '.' ? join(folder, '..') : folder
  const ran = await runNewsdesk(['eval', ...parameters], { cwd })
  expect(ran).toMatchObject({ code: 1, stdout: '' })
  expect(ran.stderr).toMatch(line)
})

it('names the line of a record that cannot be read', async () => {
  const folder = await smallSet({ 'queries.jsonl': '\n{"id": "q", "question": 7}\n' })
  const ran = await runNewsdesk(['eval', folder], { cwd: folder })
  expect(ran.code).toBe(1)
  expect(ran.stderr).toMatch(/^newsdesk: .*queries\.jsonl:2: question: .+\n$/)
})
