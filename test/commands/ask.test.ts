import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ran, runNewsdesk } from './run-newsdesk.ts'
import { runNewsdeskApart } from './start-newsdesk.ts'

let cwd: string
const ask = (...parameters: readonly string[]) => runNewsdesk(['ask', ...parameters], { cwd })

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newsdesk-ask-'))
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

function expectOneLine({ code, stdout, stderr }: Ran, line: RegExp): void {
  expect(stderr).toMatch(line)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stdout).toBe('')
  expect(code).not.toBe(0)
}

describe('newsdesk ask', () => {
  it('prints the answer, its sources with date, publisher and full URL, and the as-of line', async () => {
    const asked = ['ask', 'What did Pashinyan say about the CSTO?', '--as-of', '2023-06-01']
    const { code, stdout } = await runNewsdeskApart(asked, { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/CSTO.* \[1\]\n/)
    expect(stdout).toContain('\nSources\n[1] AFP via The Moscow Times · 22 May 2023 · summary · ')
    expect(stdout).toContain(
      'https://www.themoscowtimes.com/2023/05/22/armenia-might-quit-russia-led-military-bloc-pm-a81235',
    )
    expect(stdout).toMatch(/As of 1 Jun 2023\n$/)
  })

  it('prints the whole reply as JSON', async () => {
    const { stdout } = await ask('Who won the Cormorant Prize?', '--json')
    const { kind, sentences } = JSON.parse(stdout)
    expect(kind).toBe('answer')
    expect(sentences[0].citations).toMatchObject([
      { number: 1, article: { publisher: 'The Evening Signal' } },
    ])
  })

  it('abstains with what it looked through', async () => {
    const { code, stdout } = await ask('Who won the curling match?')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'I found nothing in the 41 articles I hold (22 May 2023 - 22 Nov 2026) that answers this.',
    )
  })

  it('answers from the articles at a path alone', async () => {
    const corpus = join(cwd, 'mine')
    mkdirSync(corpus)
    writeFileSync(
      join(corpus, 'a.md'),
      '---\nurl: https://mine.example/owl\nheadline: Owl moves in\npublished: 2026-11-01\n---\nAn owl moved into the town hall of Brill on Sunday.\n',
    )
    const { stdout } = await ask('Where did the owl move in?', '--corpus', corpus)
    expect(stdout).toContain('An owl moved into the town hall of Brill on Sunday [1 Nov]. [1]')
    expect(stdout).toContain('https://mine.example/owl')
    const other = await ask('Who won the Cormorant Prize?', '--corpus', corpus)
    expect(other.stdout).toContain('in the 1 article I hold')
  })

  it.each([
    [
      'a date that is none',
      ['x', '--as-of', 'soon'],
      /^newsdesk: --as-of soon is not a date; write it like 2023-06-01$/m,
    ],
    ['a flag that is none', ['x', '--wrong'], /unknown option '--wrong'/],
    ['no question', [], /missing required argument 'question'/],
    ['a path that is not there', ['x', '--corpus', 'nowhere'], /^newsdesk: .*nowhere does not exist/m],
  ])('refuses %s in one line', async (_, parameters, line) => {
    expectOneLine(await ask(...parameters), line)
  })

  it('refuses an empty corpus in one line and writes nothing for it', async () => {
    const empty = join(cwd, 'empty')
    mkdirSync(empty)
    expectOneLine(await ask('x', '--corpus', empty), /^newsdesk: No article found in .*empty/m)
  })

  it('names every fault of the configuration at once, and no secret', async () => {
    const folder = join(cwd, 'faulty')
    mkdirSync(folder)
    const ran = await runNewsdesk(['ask', 'x'], {
      cwd: folder,
      env: { PORT: 'many', SLACK_APP_TOKEN: 'xoxb-123456-secret', LOG_LEVEL: 'loud' },
    })
    expectOneLine(ran, /^newsdesk: The configuration has 4 faults: /)
    for (const fault of [
      'PORT must be a number',
      'SLACK_APP_TOKEN must begin with xapp-',
      'LOG_LEVEL must be debug',
      'SLACK_BOT_TOKEN is missing',
    ])
      expect(ran.stderr).toContain(fault)
    expect(ran.stderr).not.toContain('secret')
    expect(readdirSync(folder)).toEqual([])
  })
})
