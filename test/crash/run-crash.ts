// npm run crash: an ingest of 10,000 articles is killed again and again; in the end the index equals an uninterrupted run's.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeCorpus } from '../../src/benchmark/write-corpus.ts'
import { indexRows } from './index-rows.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const ARTICLES = Number(process.argv[2] ?? 10_000)

/** Killed so long after its start, which takes a second or two; then the run is left to end. */
const KILLED_AFTER_MS = [2_500, 4_000, 6_000, 9_000]

const cwd = await mkdtemp(join(tmpdir(), 'newsdesk-crash-'))
try {
  await writeCorpus({ file: join(cwd, 'wire.jsonl'), seed: 1, articles: ARTICLES })
  const killed = []
  for (const after of KILLED_AFTER_MS) killed.push(await ingest('killed', after))
  const end = await ingest('killed')
  const whole = await ingest('whole')
  const [one, other] = [await indexRows(join(cwd, 'killed')), await indexRows(join(cwd, 'whole'))]
  const isEqual = one.length === other.length && one.every((row, place) => row === other[place])
  const figures = {
    articles: ARTICLES,
    killed,
    exitCodes: [end, whole],
    rows: [one.length, other.length],
    isEqual,
  }
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
  process.exitCode = isEqual && end === 0 && whole === 0 && killed.includes('SIGKILL') ? 0 : 1
} finally {
  await rm(cwd, { recursive: true, force: true })
}

/** The exit code, or the signal that ended it. */
async function ingest(index: string, killAfter?: number): Promise<number | string> {
  const child = spawn(process.execPath, [MAIN, 'ingest', 'wire.jsonl'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NEWSDESK_INDEX: join(cwd, index) },
  })
  const ended = once(child, 'exit')
  if (killAfter !== undefined) {
    await Promise.race([ended, wait(killAfter)])
    child.kill('SIGKILL')
  }
  const [code, signal] = await ended
  return signal ?? code
}
