// The entrance: newsdesk start | ask | ingest | embed | eval | export-feedback | manifest | bench.
import { enableCompileCache } from 'node:module'
import { inspect } from 'node:util'
import { Command } from 'commander'
import { loadEnvironmentFile, wantsDetails } from './config.ts'
import { NewsdeskError } from './errors.ts'
import { redactSecrets } from './logger.ts'

// Keeps what Node makes of our TypeScript, in the system's folder for temporary files: a third of the time to start.
enableCompileCache()

/** Loaded when asked for: together they take two seconds of processor time, most of it for what one command needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand,
  embed: async () => (await import('./commands/embed.ts')).embedCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  'export-feedback': async () => (await import('./commands/export-feedback.ts')).exportFeedbackCommand,
  manifest: async () => (await import('./commands/manifest.ts')).manifestCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
}

/** The command that was asked for alone; all of them where help or a mistake needs their names. */
async function programFor(asked: string | undefined): Promise<Command> {
  const program = new Command('newsdesk')
    .description('answers questions about the news, every sentence backed by a checked quote')
    .showHelpAfterError('(see --help)')
  const wanted = asked === undefined ? ['start'] : asked in commands ? [asked] : Object.keys(commands)
  for (const name of wanted) {
    const command = await commands[name]?.()
    if (command) program.addCommand(command, { isDefault: name === 'start' })
  }
  return program
}

try {
  loadEnvironmentFile()
  const program = await programFor(process.argv[2])
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
