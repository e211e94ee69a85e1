// The command line: newsdesk start | ask | ingest | forget | embed | eval | export-feedback | manifest | bench.
import { inspect } from 'node:util'
import { Command, CommanderError } from 'commander'
import { loadEnvironmentFile, wantsDetails } from './config.ts'
import { InputError, NewsdeskError } from './errors.ts'
import { redactSecrets } from './logger.ts'

/** Loaded when asked for: together they take two seconds of processor time, most of it for what one command needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand,
  forget: async () => (await import('./commands/forget.ts')).forgetCommand,
  embed: async () => (await import('./commands/embed.ts')).embedCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  'export-feedback': async () => (await import('./commands/export-feedback.ts')).exportFeedbackCommand,
  manifest: async () => (await import('./commands/manifest.ts')).manifestCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
}

/**
 * Runs one command to its end, in the working directory, with the environment and the `.env` file there.
 * Resolves with the exit code; a failure has been told in one line on standard error. Ends no process, so that one
 * process can run several commands in turn.
 */
export async function runCommandLine(parameters: readonly string[]): Promise<number> {
  try {
    requireWorkingDirectory()
    loadEnvironmentFile()
    const program = await programFor(parameters[0])
    await program.parseAsync(parameters, { from: 'user' })
    return 0
  } catch (error) {
    // Commander has said it already: help that was asked for, or a flag that is none.
    if (error instanceof CommanderError) return error.exitCode
    process.stderr.write(`newsdesk: ${redactSecrets(lineOf(error))}\n`)
    if (wantsDetails()) process.stderr.write(`${redactSecrets(inspect(error))}\n`)
    return 1
  }
}

/** In one that was deleted, LanceDB panics, and Node makes a relative folder for ever. */
function requireWorkingDirectory(): void {
  try {
    process.cwd()
  } catch (cause) {
    throw new InputError('The working directory was deleted: change to one that exists, and run it again', {
      cause,
    })
  }
}

/** The command that was asked for alone; all of them where help or a mistake needs their names. */
async function programFor(asked: string | undefined): Promise<Command> {
  const program = new Command('newsdesk')
    .description('answers questions about the news, every sentence backed by a checked quote')
    .showHelpAfterError('(see --help)')
    .exitOverride()
  const wanted =
    asked === undefined ? ['start'] : Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands)
  for (const name of wanted) {
    const command = await commands[name]?.()
    if (command) program.addCommand(command.exitOverride(), { isDefault: name === 'start' })
  }
  return program
}

/** A failure of ours says what to do; any other is a fault of the program, and its origin helps to report it. */
function lineOf(error: unknown): string {
  if (error instanceof NewsdeskError) return error.message
  return `unexpected failure, please report it: ${error instanceof Error ? error.stack : String(error)}`
}
