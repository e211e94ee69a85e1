// Tells whether what a source says of an entry has changed.
import { createHash } from 'node:crypto'

/** 16 hexadecimal digits, the same for the same value. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
