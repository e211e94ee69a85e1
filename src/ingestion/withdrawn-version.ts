// The version of an article that its publisher has taken back, where nothing but that is known.
import { createHash } from 'node:crypto'

/** Of an article that had this version before: 16 hexadecimal digits that no content has. */
export function withdrawnVersion(version: string): string {
  return createHash('sha256').update(`${version} withdrawn`).digest('hex').slice(0, 16)
}
