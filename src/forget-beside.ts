// Takes articles that are forgotten out of what lies beside the index: files and questions of the local page, other indexes.
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { forgetArticles } from './indexing/forgetting/forget-articles.ts'
import { DocumentReader } from './ingestion/documents/document-reader.ts'
import { listFiles } from './ingestion/list-files.ts'
import { forgetInFile } from './workbench/forget-in-file.ts'
import { forgetInSet } from './workbench/forget-in-set.ts'

export interface ForgetBesideOptions {
  /** Beside the index. */
  readonly folder: string
  readonly articleIds: readonly string[]
}

/** How many of each held the articles. */
export interface ForgottenBeside {
  /** That were added at the local page. */
  readonly files: number
  /** Of the evaluation set that is kept at the local page: articles and questions. */
  readonly lines: number
  /** Of `--corpus`, of the demonstration, and those that an evaluation keeps. */
  readonly indexes: number
}

/** Whatever of the articles lies there is gone when it resolves. */
export async function forgetBeside({ folder, articleIds }: ForgetBesideOptions): Promise<ForgottenBeside> {
  if (articleIds.length === 0) return { files: 0, lines: 0, indexes: 0 }
  const ids = new Set(articleIds)
  const isForgotten = (id: string) => ids.has(id)
  const evaluation = join(folder, 'evaluation')
  const files = await forgetInFiles(join(folder, 'added'), isForgotten)
  const lines = await forgetInSet(evaluation, isForgotten)
  const indexes = await forgetInIndexes(join(folder, 'corpora'), articleIds)
  // Articles have other ids in them.
  const kept = lines > 0 ? await removeIndexes(evaluation) : 0
  return { files, lines, indexes: indexes + kept }
}

async function forgetInFiles(folder: string, isForgotten: (id: string) => boolean): Promise<number> {
  if (!existsSync(folder)) return 0
  await using reader = new DocumentReader()
  let changed = 0
  for (const file of await listFiles([folder]))
    if (await forgetInFile(file, { isForgotten, reader })) changed += 1
  return changed
}

async function forgetInIndexes(folder: string, articleIds: readonly string[]): Promise<number> {
  let changed = 0
  for (const uri of await indexesIn(folder))
    if ((await forgetArticles({ uri, selection: { articleIds } })).articles.length > 0) changed += 1
  return changed
}

/** Each is made anew by the next evaluation of its set. */
async function removeIndexes(folder: string): Promise<number> {
  const uris = await indexesIn(folder)
  for (const uri of uris) await rm(uri, { recursive: true })
  return uris.length
}

async function indexesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'passages.lance')))
    .map(({ name }) => join(folder, name))
}
