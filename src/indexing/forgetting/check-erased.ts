// The proof that articles are gone: no version of the table holds their rows, no file of its folder their words.
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Table } from '@lancedb/lancedb'
import { inGroups } from '../in-groups.ts'
import { sqlText } from '../sql-text.ts'

export interface CheckErasedOptions {
  /** A handle of its own: it is moved through the versions. */
  readonly table: Table
  /** A folder, or an address elsewhere, whose files are not read. */
  readonly uri: string
  readonly articleIds: readonly string[]
  /** Sentences of the articles, some of each. */
  readonly samples: readonly string[]
}

export interface Erased {
  readonly versions: number
  /** In all versions. */
  readonly rowsLeft: number
  /** Read through; absent where the index lies in no folder. */
  readonly files?: number
  /** Those in which a sentence still stands. */
  readonly filesLeft: readonly string[]
}

const IDS_AT_ONCE = 1_000

/**
 * The engine packs larger columns, so that words in them cannot be found by reading files: there the versions speak,
 * since a file that no version needs is removed.
 */
export async function checkErased({ table, uri, articleIds, samples }: CheckErasedOptions): Promise<Erased> {
  const versions = await table.listVersions()
  let rowsLeft = 0
  for (const { version } of versions) {
    await table.checkout(version)
    for (const ids of inGroups(articleIds, IDS_AT_ONCE))
      rowsLeft += await table.countRows(`\`articleId\` IN (${ids.map(sqlText).join(', ')})`)
  }
  if (uri.includes('://')) return { versions: versions.length, rowsLeft, filesLeft: [] }
  const files = await filesUnder(uri)
  const filesLeft: string[] = []
  for (const file of files) if (await holdsAny(file, samples)) filesLeft.push(file)
  return { versions: versions.length, rowsLeft, files: files.length, filesLeft }
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** Reads the file a part at a time; what lies across two parts is seen too. */
async function holdsAny(file: string, samples: readonly string[]): Promise<boolean> {
  const wanted = samples.map((sample) => Buffer.from(sample))
  const longest = Math.max(1, ...wanted.map(({ length }) => length))
  let before = Buffer.alloc(0)
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([before, part as Buffer])
    if (wanted.some((sample) => bytes.includes(sample))) return true
    before = bytes.subarray(Math.max(0, bytes.length - longest))
  }
  return false
}
