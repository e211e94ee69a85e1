// Tells whether sources hold so much that a run has to be careful with memory.
import { listFiles } from '../list-files.ts'
import { isLarge } from '../preparing/is-large.ts'
import { isAddress } from './is-address.ts'

/**
 * Bytes from which on memory is worth a sixth of the speed, which its thrift costs: an index made of less is merged where
 * it is, within a gigabyte.
 */
const VAST_BYTES = 120_000_000

/** Of the files among the sources together. @throws InputError as `listFiles` does. */
export async function areVast(sources: readonly string[]): Promise<boolean> {
  return isLarge(await listFiles(sources.filter((source) => !isAddress(source))), VAST_BYTES)
}
