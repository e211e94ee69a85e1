// npm run stories: how well reports of one event are put together, among 3,000 reports of two months, of either set.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureStories } from './measure-stories.ts'

/** The thresholds were chosen on the seeds 11, 12, 31 and 32 of the same two sets. */
const SETS = [
  { set: 'beats', seed: 21 },
  { set: 'beats', seed: 22 },
  { set: 'apart', seed: 41 },
  { set: 'apart', seed: 42 },
] as const

const articles = Number(process.argv[2] ?? 3_000)
for (const { set, seed } of SETS)
  for (const order of ['dated', 'shuffled'] as const) {
    const folder = await mkdtemp(join(tmpdir(), 'newsdesk-stories-'))
    try {
      const figures = await measureStories({ uri: join(folder, 'index'), articles, set, seed, order })
      process.stdout.write(`${JSON.stringify({ set, seed, order, ...figures })}\n`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
