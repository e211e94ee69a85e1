// npm run copies: how well copies are found in 5,000 articles with known ones.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureCopies } from './measure-copies.ts'

const folder = await mkdtemp(join(tmpdir(), 'newsdesk-copies-'))
try {
  const articles = Number(process.argv[2] ?? 5_000)
  const figures = await measureCopies({ uri: join(folder, 'index'), articles })
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
  process.exitCode = figures.precision >= 0.99 && figures.recall >= 0.95 ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
