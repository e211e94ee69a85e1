// newsdesk export-feedback FOLDER: what people thought of answers, as a set that `newsdesk eval` measures.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Votes } from '../conversation/votes.ts'
import { feedbackSet } from '../feedback-set.ts'
import { createLogger } from '../logger.ts'
import { openCorpus } from '../open-corpus.ts'
import { openState } from '../state/open-state.ts'

interface ExportOptions {
  readonly corpus?: string
}

export const exportFeedbackCommand = new Command('export-feedback')
  .description('write what people thought of answers as an evaluation set')
  .argument('<folder>', 'for corpus.jsonl, queries.jsonl and to-review.jsonl; made where it is not there')
  .option('--corpus <path>', 'take the articles from this path alone')
  .action(exportFeedback)

async function exportFeedback(folder: string, { corpus: path }: ExportOptions): Promise<void> {
  const config = readConfig()
  const logger = createLogger({ level: config.logLevel })
  await using opened = new AsyncDisposableStack()
  const state = await openState(config.stateUri, { logger })
  opened.defer(() => state.close())
  const { index } = await openCorpus({ config, logger, ...(path === undefined ? {} : { path }) })
  opened.defer(async () => index.close())
  const votes = new Votes({ keyv: (namespace) => state.keyv(namespace), logger })
  const set = await feedbackSet(votes.all(), (id) => index.article(id))
  await mkdir(folder, { recursive: true })
  await Promise.all(
    Object.entries<readonly object[]>({ ...set }).map(([name, records]) =>
      writeFile(
        join(folder, `${name}.jsonl`),
        records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      ),
    ),
  )
  const { corpus, queries } = set
  process.stdout.write(
    `${queries.length} questions with a good answer, ${set['to-review'].length} with a bad one, ${corpus.length} articles: ${folder}\n`,
  )
}
