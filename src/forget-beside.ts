// Takes articles that are forgotten out of what lies beside the index: files and questions of the local page, other indexes.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { corporaBeside, indexesIn } from './indexes-in.ts'
import { allDone } from './indexing/all-done.ts'
import type { Erased } from './indexing/forgetting/check-erased.ts'
import { type Forgotten, forgetArticles } from './indexing/forgetting/forget-articles.ts'
import type { Selection } from './indexing/forgetting/select-articles.ts'
import { DocumentReader } from './ingestion/documents/document-reader.ts'
import { listFiles } from './ingestion/list-files.ts'
import { forgetInFile } from './workbench/forget-in-file.ts'
import { forgetInSet } from './workbench/forget-in-set.ts'

export interface ForgetBesideOptions {
  /** Beside the index. */
  readonly folder: string
  readonly articleIds: readonly string[]
  /** What is taken out of other indexes. */
  readonly selection: Selection
}

/** How many of each held the articles. */
export interface ForgottenBeside {
  /** That were added at the local page. */
  readonly files: number
  /** Of the evaluation set that is kept at the local page: articles and questions. */
  readonly lines: number
  /** Of `--corpus`, of the demonstration, and those that an evaluation keeps. */
  readonly indexes: number
  /** Of `indexes` that were searched through, for `requireErased`. */
  readonly proofs: readonly Erased[]
}

/** The articles of other indexes that fit, each once. */
export async function findBeside({
  folder,
  selection,
}: Pick<ForgetBesideOptions, 'folder' | 'selection'>): Promise<Forgotten['articles']> {
  const found = new Map<string, Forgotten['articles'][number]>()
  for (const uri of await corporaBeside(folder))
    for (const article of (await forgetArticles({ uri, selection, dryRun: true })).articles)
      found.set(article.id, article)
  return [...found.values()]
}

/** Whatever of the articles lies there is gone when it resolves. */
export async function forgetBeside({
  folder,
  articleIds,
  selection,
}: ForgetBesideOptions): Promise<ForgottenBeside> {
  if (articleIds.length === 0) return { files: 0, lines: 0, indexes: 0, proofs: [] }
  const ids = new Set(articleIds)
  const isForgotten = (id: string) => ids.has(id)
  const evaluation = join(folder, 'evaluation')
  const files = await forgetInFiles(join(folder, 'added'), isForgotten)
  const lines = await forgetInSet(evaluation, isForgotten)
  const proofs = await forgetInIndexes(await corporaBeside(folder), selection)
  // Articles have other ids in them.
  const kept = lines > 0 ? await removeIndexes(evaluation) : 0
  return { files, lines, indexes: proofs.length + kept, proofs }
}

async function forgetInFiles(folder: string, isForgotten: (id: string) => boolean): Promise<number> {
  if (!existsSync(folder)) return 0
  await using reader = new DocumentReader()
  let changed = 0
  for (const file of await listFiles([folder]))
    if (await forgetInFile(file, { isForgotten, reader })) changed += 1
  return changed
}

async function forgetInIndexes(uris: readonly string[], selection: Selection): Promise<readonly Erased[]> {
  const proofs: Erased[] = []
  const forget = async (uri: string) => {
    const { proof } = await forgetArticles({ uri, selection })
    if (proof) proofs.push(proof)
  }
  await allDone(uris.map(forget))
  return proofs
}

/** Each is made anew by the next evaluation of its set. */
async function removeIndexes(folder: string): Promise<number> {
  const uris = await indexesIn(folder)
  for (const uri of uris) await rm(uri, { recursive: true })
  return uris.length
}
