// Which indexes lie in a folder beside the configured one.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** None where the folder is not there. */
export async function indexesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'passages.lance')))
    .map(({ name }) => join(folder, name))
}

/** Those of `--corpus`, and of the demonstration. */
export function corporaBeside(folder: string): Promise<readonly string[]> {
  return indexesIn(join(folder, 'corpora'))
}
