// newsdesk start: the bot, in Slack where there are tokens, else on a local page that behaves like Slack.
import { once } from 'node:events'
import { Command } from 'commander'
import { startApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { createLogger } from '../logger.ts'
import { openCorpus } from '../open-corpus.ts'
import { showProgress } from './show-progress.ts'

interface StartOptions {
  readonly corpus?: string
}

export const startCommand = new Command('start')
  .description('run the bot: in Slack with tokens, else on a local page')
  .option('--corpus <path>', 'answer from the articles at this path alone')
  .action(start)

/** Runs until it is told to stop (SIGINT, SIGTERM); a second signal does not wait for answers under way. */
async function start({ corpus: path }: StartOptions): Promise<void> {
  const config = readConfig()
  const logger = createLogger({ level: config.logLevel })
  const progress = showProgress('Indexing')
  const corpus = await openCorpus({
    config,
    logger,
    ...(path === undefined ? {} : { path }),
    onProgress: ({ files, totalFiles, articles }) =>
      progress.update(files, totalFiles, `${articles} articles`),
  }).finally(() => progress.stop())
  try {
    const app = await startApp({ config, corpus, logger })
    process.stdout.write(`${app.announcement}\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await app.stop()
  } finally {
    corpus.index.close()
  }
}
