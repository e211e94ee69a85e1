// Writes what an ingest has rejected to a file, for whoever mends it.
import { writeFileSync } from 'node:fs'
import { InputError } from '../errors.ts'
import type { Rejection } from '../ingestion/ingest-report.ts'

/** JSON Lines of file, record and reason; an empty file where nothing was rejected. */
export function writeRejected(file: string, rejected: readonly Rejection[]): void {
  try {
    writeFileSync(file, rejected.map((rejection) => `${JSON.stringify(rejection)}\n`).join(''))
  } catch (cause) {
    throw new InputError(`--rejected ${file} cannot be written: check the path and the disk`, { cause })
  }
}
