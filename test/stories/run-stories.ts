// npm run stories: how well reports of one event are put together, among 3,000 reports of two months.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureStories } from './measure-stories.ts'

const folder = await mkdtemp(join(tmpdir(), 'newsdesk-stories-'))
try {
  const figures = await measureStories({
    uri: join(folder, 'index'),
    articles: Number(process.argv[2] ?? 3_000),
  })
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
