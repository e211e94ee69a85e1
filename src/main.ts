// The entrance: newsdesk start | ask | ingest | embed | eval | export-feedback | bench.
import { inspect } from 'node:util'
import { Command } from 'commander'
import { askCommand } from './commands/ask.ts'
import { benchCommand } from './commands/bench.ts'
import { embedCommand } from './commands/embed.ts'
import { evalCommand } from './commands/eval.ts'
import { exportFeedbackCommand } from './commands/export-feedback.ts'
import { ingestCommand } from './commands/ingest.ts'
import { manifestCommand } from './commands/manifest.ts'
import { startCommand } from './commands/start.ts'
import { loadEnvironmentFile, wantsDetails } from './config.ts'
import { NewsdeskError } from './errors.ts'
import { redactSecrets } from './logger.ts'

const program = new Command('newsdesk')
  .description('answers questions about the news, every sentence backed by a checked quote')
  .showHelpAfterError('(see --help)')
  .addCommand(startCommand, { isDefault: true })
  .addCommand(askCommand)
  .addCommand(ingestCommand)
  .addCommand(embedCommand)
  .addCommand(evalCommand)
  .addCommand(exportFeedbackCommand)
  .addCommand(manifestCommand)
  .addCommand(benchCommand)

try {
  loadEnvironmentFile()
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`newsdesk: ${redactSecrets(lineOf(error))}\n`)
  if (wantsDetails()) process.stderr.write(`${redactSecrets(inspect(error))}\n`)
  process.exitCode = 1
}

/** A failure of ours says what to do; any other is a fault of the program, and its origin helps to report it. */
function lineOf(error: unknown): string {
  if (error instanceof NewsdeskError) return error.message
  return `unexpected failure, please report it: ${error instanceof Error ? error.stack : String(error)}`
}
