// The run that brings a corpus up to date with files: reads them, compares, puts what is new, removes what is gone.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '../errors.ts'
import type { ArticleStore } from './article-store.ts'
import { DocumentReader } from './documents/document-reader.ts'
import { readArticles } from './formats/read-articles.ts'
import { SOURCE_FORMATS } from './formats/source-formats.ts'
import type { IngestReport, Rejection } from './ingest-report.ts'
import { IngestRun } from './ingest-run.ts'
import { isUnder } from './is-under.ts'
import { listFiles } from './list-files.ts'

export interface IngestProgress {
  /** Files read to their end. */
  readonly files: number
  readonly totalFiles: number
  /** Valid articles so far. */
  readonly articles: number
}

export interface IngestOptions {
  /** Files and folders. */
  readonly paths: readonly string[]
  readonly store: ArticleStore
  /** Takes a path that does not exist for one that was deleted, and removes the articles that came from it. */
  readonly removeGone?: boolean
  /** Of whoever calls often: its thread takes a second to begin. Made for the call where absent. */
  readonly reader?: Pick<DocumentReader, 'read'>
  readonly onProgress?: (progress: IngestProgress) => void
  /** Called once all records were read, also where none of them is valid. */
  readonly onRejected?: (rejected: readonly Rejection[]) => void
  readonly signal?: AbortSignal
  /** Milliseconds since 1970: embargoes end by it. */
  readonly clock?: () => number
}

/**
 * Makes the store hold what the paths hold now. An article that came from under one of the paths and is not there any
 * more is removed, unless its file has rejected records (then it may be one of them, and is kept). The first record
 * with a URL wins. Running it again on the same input puts and removes nothing.
 *
 * Throws an `InputError` as `listFiles` does, and where no article is valid, forgotten ones apart; the store is then untouched. After an
 * abort or a failure of the store, what was put so far is complete and nothing has been removed. Throws what `lock`
 * of the store does where another run writes to it.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { paths, store, signal } = options
  using _ = await store.lock()
  const known = await store.known()
  const blocked = await store.blocked()
  const gone = await gonePaths(options, [...known.values()])
  const files = await listFiles(paths.filter((path) => !gone.includes(path)))
  const run = new IngestRun(store, known, blocked)
  try {
    await takeAll(run, files, options)
  } finally {
    await run.settle()
  }
  const read = run.tally.report()
  options.onRejected?.(read.rejected)
  if (run.articles + run.withdrawn + read.forgotten + gone.length === 0) throw noArticle(paths, files, read)
  signal?.throwIfAborted()
  await run.flush()
  await run.settle()
  await run.removeUnseen(paths.map((path) => resolve(path)))
  return run.tally.report()
}

async function takeAll(
  run: IngestRun,
  files: readonly string[],
  { onProgress, signal, clock, reader: given }: IngestOptions,
): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const reader = given ?? opened.use(new DocumentReader())
  for (const [position, file] of files.entries()) {
    for await (const outcome of readArticles(file, { reader, ...(clock ? { clock } : {}) })) {
      signal?.throwIfAborted()
      if (await run.take(file, outcome))
        onProgress?.({ files: position, totalFiles: files.length, articles: run.articles })
    }
    run.tally.open(file)
    onProgress?.({ files: position + 1, totalFiles: files.length, articles: run.articles })
  }
}

/**
 * Those of the paths that are not there any more, though stored articles came from under them. Only where it was asked
 * for: a disk that is not mounted looks the same.
 */
async function gonePaths(
  { paths, removeGone = false }: IngestOptions,
  known: readonly { readonly source: string }[],
): Promise<readonly string[]> {
  const gone: string[] = []
  for (const path of paths.filter((path) => !existsSync(path))) {
    const articles = known.filter(({ source }) => isUnder(source, resolve(path))).length
    if (articles === 0) continue
    if (!removeGone)
      throw new InputError(
        `${path} does not exist, but ${articles} stored article${articles === 1 ? '' : 's'} came from it: check the path, or remove what came from it with --remove-gone`,
      )
    gone.push(path)
  }
  return gone
}

function noArticle(paths: readonly string[], files: readonly string[], report: IngestReport): InputError {
  const where = paths.join(', ')
  const [first] = report.rejected
  if (files.length === 0)
    return new InputError(
      `No article found in ${where}: it holds no file ending in ${[...SOURCE_FORMATS.keys()].join(', ')}`,
    )
  const place = first
    ? `${first.file}${first.record ? `:${first.record}` : ''}: ${first.reason}`
    : 'no records'
  return new InputError(
    `No valid article in ${where}: ${report.rejected.length} rejected, the first ${place}`,
  )
}
