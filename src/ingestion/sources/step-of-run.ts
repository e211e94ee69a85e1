// How a run over files goes about them, by how much they hold.
import { isLarge } from '../preparing/is-large.ts'

/**
 * Bytes, of all files together, from which on memory is worth a sixth of the speed, which its thrift costs: an index made
 * of less is merged where it is, within a gigabyte.
 */
const VAST_BYTES = 120_000_000

/** Some five thousand passages, a quarter of a second of one thread and some 30 megabytes. */
const LARGE_BATCH = 700

export interface StepOfRun {
  /** They hold so much that the run has to be careful with memory. */
  readonly isVast: boolean
  /** Articles put in one step, as of `IngestOptions`. */
  readonly batch: number | undefined
}

/** For a process in which nobody waits for an answer: large steps, but where what is held at once counts. */
export async function stepOfRun(files: readonly string[]): Promise<StepOfRun> {
  const isVast = await isLarge(files, VAST_BYTES)
  return { isVast, batch: isVast ? undefined : LARGE_BATCH }
}
