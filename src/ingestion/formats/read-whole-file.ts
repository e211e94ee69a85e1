// Reads a file that holds one document, unless it is too large to be one.
import { readFile, stat } from 'node:fs/promises'
import { fileFault } from './file-fault.ts'

/** Bytes. A page or an issue of the wire is far smaller; parsing takes some ten times the memory. */
const LARGEST_DOCUMENT = 20_000_000

export type WholeFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'rejected'; readonly reason: string }

/** The bytes of the file, or why there are none. */
export async function readWholeFile(file: string): Promise<WholeFile> {
  try {
    const { size } = await stat(file)
    if (size > LARGEST_DOCUMENT)
      return {
        kind: 'rejected',
        reason: `is larger than ${LARGEST_DOCUMENT / 1_000_000} MB: split it, or give JSON Lines`,
      }
    return { kind: 'read', bytes: await readFile(file) }
  } catch (error) {
    return { kind: 'rejected', reason: fileFault(error) }
  }
}
