// The run that brings a corpus up to date with files: reads them, compares, puts what is new, removes what is gone.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '../errors.ts'
import type { ArticleStore } from './article-store.ts'
import { DocumentReader } from './documents/document-reader.ts'
import { SOURCE_FORMATS } from './formats/source-formats.ts'
import type { IngestReport, Rejection } from './ingest-report.ts'
import { IngestRun } from './ingest-run.ts'
import { isUnder } from './is-under.ts'
import { listFiles } from './list-files.ts'
import { isLarge } from './preparing/is-large.ts'
import { readFiles } from './preparing/read-files.ts'
import { readFilesApart } from './preparing/read-files-apart.ts'

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
  /** What the paths hold, where `listFiles` has told it already. */
  readonly files?: readonly string[]
  readonly store: ArticleStore
  /** Takes a path that does not exist for one that was deleted, and removes the articles that came from it. */
  readonly removeGone?: boolean
  /** Of whoever calls often: its thread takes a second to begin. Made for the call where absent. */
  readonly reader?: Pick<DocumentReader, 'read'>
  /** Of the one on which large sources are read: the bytes from which it is begun, and the megabytes of its heap. */
  readonly thread?: { readonly from?: number; readonly memory?: number }
  /**
   * Articles put in one step, 200 where absent. With more of them a large run writes fewer files and ends sooner, but
   * holds up what else its thread has to do.
   */
  readonly batch?: number | undefined
  readonly onProgress?: (progress: IngestProgress) => void
  /** Called once all records were read, also where none of them is valid. */
  readonly onRejected?: (rejected: readonly Rejection[]) => void
  readonly signal?: AbortSignal
  /** Milliseconds since 1970: embargoes end by it. */
  readonly clock?: () => number
}

/** Bytes. Fewer are nearly read when a thread has begun, which takes up to a second. */
const WORTH_A_THREAD = 10_000_000

type Known = Awaited<ReturnType<ArticleStore['known']>>

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
  const files = options.files ?? (await listFiles(paths.filter((path) => !gone.includes(path))))
  const run = new IngestRun(store, known, blocked, options.batch)
  try {
    await takeAll(run, { files, known }, options)
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

/** Where the files are large together, they are read and prepared on a thread of its own while this one writes. */
async function takeAll(
  run: IngestRun,
  { files, known }: { readonly files: readonly string[]; readonly known: Known },
  { onProgress, signal, clock = () => Date.now(), reader: given, thread = {} }: IngestOptions,
): Promise<void> {
  const { from = WORTH_A_THREAD, memory } = thread
  await using opened = new AsyncDisposableStack()
  const steps = (await isLarge(files, from))
    ? readFilesApart({ files, clock, memory, known: versionsOf(known) })
    : readFiles({ files, clock, reader: given ?? opened.use(new DocumentReader()) })
  const tell = (read: number) =>
    onProgress?.({ files: read, totalFiles: files.length, articles: run.articles })
  for await (const step of steps) {
    signal?.throwIfAborted()
    const file = files[step.position] ?? ''
    if (step.kind === 'end-of-file') {
      run.tally.open(file)
      tell(step.position + 1)
    } else if (await run.take(file, step.outcome, step.preparation)) tell(step.position)
  }
}

function versionsOf(known: Known): ReadonlyMap<string, string> {
  return new Map(Array.from(known, ([id, { version }]) => [id, version]))
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
