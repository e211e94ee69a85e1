// The environment of the process that merges a large table: what holds its memory down.
import { availableParallelism } from 'node:os'

/** Rows that a scan takes at a time (8,192 otherwise), and files that it reads ahead: passages are a kilobyte each. */
const BATCH_ROWS = 1_024
const FILES_AHEAD = 2

/** Read ahead by one scan; two gigabytes otherwise. */
const READ_AHEAD_BYTES = 64 << 20

/**
 * The GNU C library gives each of the engine's many threads a heap of its own and hands back next to nothing of it, so
 * that merging 320,000 passages took 1,010 MB where 650 do with one heap for two cores. It reads this as a process
 * begins: only a process of its own can have it, where smaller batches slow down no question either. What is set
 * already stays.
 */
export function mergeEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const heaps = Math.max(1, Math.floor(availableParallelism() / 2))
  return {
    MALLOC_ARENA_MAX: String(heaps),
    LANCE_DEFAULT_BATCH_SIZE: String(BATCH_ROWS),
    LANCE_DEFAULT_FRAGMENT_READAHEAD: String(FILES_AHEAD),
    LANCE_DEFAULT_IO_BUFFER_SIZE: String(READ_AHEAD_BYTES),
    ...environment,
  }
}
