// Which question sets an evaluation is to run.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'

export interface ChosenSets {
  /** Folders that hold a question set. */
  readonly folders: readonly string[]
  /** Paths that hold none; a shell's `*` brings them along. */
  readonly skipped: readonly string[]
}

/** @throws InputError where a path does not exist, or none of them holds a question set. */
export function chooseSets(paths: readonly string[]): ChosenSets {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new InputError(`${missing} does not exist`)
  const isSet = (path: string) =>
    ['corpus.jsonl', 'queries.jsonl'].every((name) => existsSync(join(path, name)))
  const folders = paths.filter(isSet)
  if (paths.length > 0 && folders.length === 0)
    throw new InputError(
      `${paths.join(', ')} is no question set: a set is a folder with corpus.jsonl and queries.jsonl`,
    )
  return { folders, skipped: paths.filter((path) => !isSet(path)) }
}
