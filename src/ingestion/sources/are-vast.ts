// Tells whether files hold so much that a run has to be careful with memory.
import { isLarge } from '../preparing/is-large.ts'

/**
 * Bytes from which on memory is worth a sixth of the speed, which its thrift costs: an index made of less is merged where
 * it is, within a gigabyte.
 */
const VAST_BYTES = 120_000_000

/** Of the files together. */
export function areVast(files: readonly string[]): Promise<boolean> {
  return isLarge(files, VAST_BYTES)
}
