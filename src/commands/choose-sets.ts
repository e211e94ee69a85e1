// Which question sets an evaluation is to run.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'

export interface ChosenSets {
  /** Folders that hold a question set. */
  readonly folders: readonly string[]
  /** Folders that hold a set of claims. */
  readonly claimFolders: readonly string[]
  /** Paths that hold none; a shell's `*` brings them along. */
  readonly skipped: readonly string[]
}

/** @throws InputError where a path does not exist, or none of them holds a question set. */
export function chooseSets(paths: readonly string[]): ChosenSets {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new InputError(`${missing} does not exist`)
  const holding = (name: string) =>
    paths.filter((path) => ['corpus.jsonl', name].every((file) => existsSync(join(path, file))))
  const [folders, claimFolders] = [holding('queries.jsonl'), holding('claims.jsonl')]
  const sets = new Set([...folders, ...claimFolders])
  if (paths.length > 0 && sets.size === 0)
    throw new InputError(
      `${paths.join(', ')} is no question set: a set is a folder with corpus.jsonl and queries.jsonl or claims.jsonl`,
    )
  return { folders, claimFolders, skipped: paths.filter((path) => !sets.has(path)) }
}
