import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluateSet, type SetResult } from '../../src/evaluation/evaluate-set.ts'
import { openSetIndex } from '../../src/evaluation/sets/open-set-index.ts'
import { readOwnSet } from '../../src/evaluation/sets/read-own-set.ts'
import { createLogger } from '../../src/logger.ts'
import { DEMONSTRATION } from '../../src/open-corpus.ts'

const questions = join(import.meta.dirname, '../questions')

/** Least figures, a little below those of docs/evaluation.md: one question more or less may go wrong, not two. */
const least = z
  .record(z.string(), z.number())
  .parse(JSON.parse(await readFile(join(questions, 'thresholds.json'), 'utf8')))

let result: SetResult

beforeAll(async () => {
  const cache = await mkdtemp(join(tmpdir(), 'newsdesk-own-set-'))
  const set = await readOwnSet({ corpus: DEMONSTRATION, questions: join(questions, 'queries.jsonl') })
  const { index } = await openSetIndex({ articles: set.articles, cache })
  result = await evaluateSet({ set, index, logger: createLogger({ level: 'silent' }) })
  index.close()
  return () => rm(cache, { recursive: true, force: true })
})

it.each(Object.entries(least))('reaches %s of at least %s on the project’s own set', (name, threshold) => {
  const { ranking, replies } = result.systems[0]
  const figures: Readonly<Record<string, unknown>> = { ...ranking, ...replies }
  expect(figures[name]).toBeGreaterThanOrEqual(threshold)
})

it('finds every relevant article that the questions name among the articles', () => {
  const without = result.outcomes.filter(
    ({ question, wanted }) => question.relevant.length !== wanted.found.length,
  )
  expect(without.map(({ question }) => question.id)).toEqual([])
})
