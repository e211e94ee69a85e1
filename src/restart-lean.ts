// Begins a command anew with the environment that holds its memory down.
import { mergeEnvironment } from './indexing/merging/merge-environment.ts'

/** Garbage may be so much of what lives, where it may be three times that otherwise. */
const HEAP_GROWTH = '--heap-growing-percent=30'

/**
 * The C library reads its settings as a process begins. On Linux the new program takes the place of the old one: the
 * process keeps its number, its files and whoever waits for it. Elsewhere, and where the setting is made, nothing happens. It costs a
 * sixth of the speed, so only a run over much begins so.
 */
export function restartLean(environment: Record<string, string | undefined> = process.env): void {
  const { execve, execPath, execArgv, argv, platform } = process
  if (environment.MALLOC_ARENA_MAX !== undefined || platform !== 'linux' || process.channel || !execve) return
  // So that garbage can be collected before the memory is needed elsewhere.
  const parameters = [execPath, '--expose-gc', HEAP_GROWTH, ...execArgv, ...argv.slice(1)]
  execve(execPath, parameters, { ...mergeEnvironment(environment) })
}
