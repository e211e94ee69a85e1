// Settings that LanceDB's engine takes from the environment alone; made before the first table is opened.
import { availableParallelism } from 'node:os'

/**
 * Writers of posting lists hold one thread of the engine's pool each and wait for another to encode a page. The pool
 * has two threads fewer than there are cores, so that on up to four cores none is left and the merge never ends
 * (lance-format/lance#7423, lancedb/lancedb#3568; seen with 0.31.0 on two cores at 40,000 passages). A thread that
 * waits costs nothing.
 */
const SPARE_THREADS = 8

/** Mebibytes of words that a writer gathers before it writes them out; 2,048 otherwise, more than a small server has. */
const PARTITION_MEBIBYTES = 256

/** What is set already stays. */
export function settleEngine(environment: Record<string, string | undefined> = process.env): void {
  const writers = Math.max(1, Math.floor(availableParallelism() / 2))
  environment.LANCE_FTS_NUM_SHARDS ??= String(writers)
  environment.LANCE_CPU_THREADS ??= String(availableParallelism() + writers + SPARE_THREADS)
  environment.LANCE_FTS_PARTITION_SIZE ??= String(PARTITION_MEBIBYTES)
}
