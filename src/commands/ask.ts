// newsdesk ask "QUESTION": one question, answered in the terminal.
import { styleText } from 'node:util'
import { Command } from 'commander'
import { createAnswerQuestion } from '../answering/answer-question.ts'
import { searchByMeaning } from '../answering/search-by-meaning.ts'
import { readConfig } from '../config.ts'
import { embedderOf } from '../embedder-of.ts'
import { createLogger } from '../logger.ts'
import { modelOf } from '../model-of.ts'
import { openCorpus } from '../open-corpus.ts'
import { openState } from '../state/open-state.ts'
import { printReply } from './print-reply.ts'
import { readAsOf } from './read-as-of.ts'
import { showProgress } from './show-progress.ts'

interface AskOptions {
  readonly json?: true
  readonly asOf?: string
  readonly corpus?: string
}

export const askCommand = new Command('ask')
  .description('answer one question from the articles held')
  .argument('<question>', 'in quotes')
  .option('--json', 'print the whole reply as JSON')
  .option('--as-of <date>', 'use nothing published later, for example 2023-06-01')
  .option('--corpus <path>', 'answer from the articles at this path alone')
  .action(ask)

async function ask(text: string, { json, asOf, corpus: path }: AskOptions): Promise<void> {
  const config = readConfig()
  const moment = asOf === undefined ? new Date() : readAsOf(asOf)
  const logger = createLogger({ level: config.logLevel })
  const progress = showProgress('Reading', { after: 500 })
  const { index } = await openCorpus({
    config,
    logger,
    ...(path === undefined ? {} : { path }),
    onProgress: ({ files, totalFiles, articles }) =>
      progress.update(files, totalFiles, `${articles} articles`),
  }).finally(() => progress.stop())
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const state = await openState(config.model ? config.stateUri : 'memory:', { logger })
  const answerQuestion = createAnswerQuestion({
    corpus: searchByMeaning({ index, logger, ...embedderOf(config, 'question') }),
    logger,
    ...modelOf({ config, state, logger }),
  })
  const reply = await answerQuestion({ text, earlier: [], asOf: moment, timeZone }).finally(async () => {
    index.close()
    await state.close()
  })
  // styleText leaves out the control sequences where the output is no terminal, or NO_COLOR is set.
  const bold = (words: string) => styleText('bold', words, { stream: process.stdout })
  process.stdout.write(`${json ? JSON.stringify(reply, undefined, 2) : printReply(reply, bold)}\n`)
}
