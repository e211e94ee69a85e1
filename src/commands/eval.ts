// newsdesk eval [SET…]: measures retrieval and answers on question sets.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { embedderOf } from '../embedder-of.ts'
import { InputError } from '../errors.ts'
import { type ClaimFigures, evaluateClaims } from '../evaluation/evaluate-claims.ts'
import { evaluateSet, type SetResult } from '../evaluation/evaluate-set.ts'
import { renderReport } from '../evaluation/report/render-report.ts'
import { datedEvents } from '../evaluation/sets/dated-events.ts'
import { openSetIndex } from '../evaluation/sets/open-set-index.ts'
import type { QuestionSet } from '../evaluation/sets/question-set.ts'
import { readClaimSet } from '../evaluation/sets/read-claim-set.ts'
import { readOwnSet } from '../evaluation/sets/read-own-set.ts'
import { readQuestionSet } from '../evaluation/sets/read-question-set.ts'
import { openFullTextBaseline } from '../evaluation/systems/full-text-baseline.ts'
import { buildMiniSearchBaseline } from '../evaluation/systems/mini-search-baseline.ts'
import { folderBeside } from '../folder-beside.ts'
import { embedMissing } from '../indexing/embed-missing.ts'
import type { PassageIndex } from '../indexing/passage-index.ts'
import { createLogger } from '../logger.ts'
import type { Embedder } from '../models/embedder.ts'
import { DEMONSTRATION } from '../open-corpus.ts'
import { chooseSets } from './choose-sets.ts'
import { printClaims } from './print-claims.ts'
import { printEvaluation } from './print-evaluation.ts'
import { showProgress } from './show-progress.ts'

interface EvalOptions {
  readonly compare?: boolean
  readonly dated?: boolean
  readonly report?: string
  readonly json?: true
}

/** They stay with the tests, which ask them too. */
const OWN_QUESTIONS = fileURLToPath(new URL('../../test/questions/queries.jsonl', import.meta.url))

export const evalCommand = new Command('eval')
  .description('measure retrieval and answers on question sets')
  .argument(
    '[set...]',
    'folders with corpus.jsonl and queries.jsonl or claims.jsonl; none: the questions of the project',
  )
  .option('--compare', 'measure plain baselines in the same run')
  .option('--dated', 'ask also about events of days gone by, in questions made of the sets’ own headlines')
  .option('--report <file>', 'write a page with every missed question; it holds texts of the sets')
  .option('--json', 'print the figures as JSON')
  .action(run)

async function run(
  paths: readonly string[],
  { compare = false, dated = false, report, json }: EvalOptions,
): Promise<void> {
  const { folders, claimFolders, skipped } = chooseSets(paths)
  for (const path of skipped)
    process.stderr.write(`skipped ${path}: no corpus.jsonl with queries.jsonl or claims.jsonl\n`)
  const results: SetResult[] = []
  if (paths.length === 0) {
    const own = await readOwnSet({ corpus: DEMONSTRATION, questions: OWN_QUESTIONS })
    results.push(await evaluate(own, compare))
  }
  for (const folder of folders) {
    const set = await readQuestionSet(folder)
    results.push(await evaluate(set, compare))
    const gone = dated ? datedEvents(set) : undefined
    if (gone && gone.questions.length > 0) results.push(await evaluate(gone, compare))
  }
  if (report !== undefined) await writeReport(report, results)
  const claims: ClaimFigures[] = []
  for (const folder of claimFolders) claims.push(evaluateClaims(await readClaimSet(folder)))
  const figures = results.map(({ set, systems }) => ({ set: set.name, notes: set.notes, systems }))
  const tables = [
    ...(results.length > 0 ? [printEvaluation(results)] : []),
    ...(claims.length > 0 ? [printClaims(claims)] : []),
  ]
  const output = json ? JSON.stringify([...figures, ...claims], undefined, 2) : tables.join('\n\n')
  process.stdout.write(`${output}\n`)
}

async function evaluate(set: QuestionSet, compare: boolean): Promise<SetResult> {
  const config = readConfig()
  const { indexUri, logLevel } = config
  const { embedder } = embedderOf(config, 'passages')
  const cache = join(folderBeside(indexUri), 'evaluation')
  const building = showProgress('Indexing', { after: 500, unit: 'articles' })
  const { index, uri } = await openSetIndex({
    articles: set.articles,
    cache,
    ...(embedder ? { embedder } : {}),
    onProgress: (articles) => building.update(articles, set.articles.length, set.name),
  }).finally(() => building.stop())
  if (embedder) await embed({ index, embedder, name: set.name })
  const fullText = compare ? await openFullTextBaseline(uri) : undefined
  const baselines = fullText ? [fullText, await buildMiniSearchBaseline(set.articles)] : []
  const asking = showProgress('Asking', { unit: 'questions' })
  try {
    return await evaluateSet({
      set,
      index,
      ...(embedder ? { embedder } : {}),
      baselines,
      logger: createLogger({ level: logLevel === 'debug' ? 'debug' : 'silent' }),
      onProgress: (questions) => asking.update(questions, set.questions.length, set.name),
    })
  } finally {
    asking.stop()
    fullText?.close()
    index.close()
  }
}

interface Embedding {
  readonly index: PassageIndex
  readonly embedder: Embedder
  readonly name: string
}

async function embed({ index, embedder, name }: Embedding): Promise<void> {
  const embedding = showProgress('Embedding', { unit: 'passages' })
  await embedMissing({
    index,
    embedder,
    onProgress: (done, total) => embedding.update(done, total, name),
  }).finally(() => embedding.stop())
}

async function writeReport(file: string, results: readonly SetResult[]): Promise<void> {
  await writeFile(file, renderReport({ results, at: new Date() })).catch((cause: unknown) => {
    throw new InputError(`The report cannot be written to ${file}`, { cause })
  })
}
