// The run that brings a corpus up to date with files: reads them, compares, puts what is new, removes what is gone.
import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { InputError } from '../errors.ts'
import type { Article } from '../news/article.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import { type FileOutcome, readArticles } from './formats/read-articles.ts'
import { SOURCE_FORMATS } from './formats/source-formats.ts'
import { type IngestReport, IngestTally } from './ingest-report.ts'
import { listFiles } from './list-files.ts'
import { splitPassages } from './sentences/split-passages.ts'

/** Where articles are kept: what ingestion needs of an index. */
export interface ArticleStore {
  /** Keeps other writers out until it is disposed; rejects where another writes. */
  lock(): Promise<Disposable>
  /** What is stored, by article id. */
  known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>>
  /** Adds or replaces these articles, with all their passages, in one atomic step. */
  put(articles: readonly PreparedArticle[]): Promise<void>
  /** Removes these articles; ids that are not stored are no fault. */
  remove(articleIds: readonly string[]): Promise<void>
}

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
  readonly onProgress?: (progress: IngestProgress) => void
  readonly signal?: AbortSignal
}

/** Articles put in one step: some megabytes with their passages, and few enough versions of the index. */
const BATCH_ARTICLES = 200

/**
 * Makes the store hold what the paths hold now. An article that came from under one of the paths and is not there any
 * more is removed, unless its file has rejected records (then it may be one of them, and is kept). The first record
 * with a URL wins. Running it again on the same input puts and removes nothing.
 *
 * Throws an `InputError` as `listFiles` does, and where no article is valid; the store is then untouched. After an
 * abort or a failure of the store, what was put so far is complete and nothing has been removed. Throws what `lock`
 * of the store does where another run writes to it.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { paths, store, signal } = options
  using _ = await store.lock()
  const known = await store.known()
  const gone = await gonePaths(options, [...known.values()])
  const files = await listFiles(paths.filter((path) => !gone.includes(path)))
  const run = new IngestRun(store, known)
  try {
    await takeAll(run, files, options)
  } finally {
    await run.settle()
  }
  if (run.articles === 0 && gone.length === 0) throw noArticle(paths, files, run.tally.report())
  signal?.throwIfAborted()
  await run.flush()
  await run.settle()
  await run.removeUnseen(paths.map((path) => resolve(path)))
  return run.tally.report()
}

async function takeAll(
  run: IngestRun,
  files: readonly string[],
  { onProgress, signal }: IngestOptions,
): Promise<void> {
  for (const [position, file] of files.entries()) {
    for await (const outcome of readArticles(file)) {
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

class IngestRun {
  readonly tally = new IngestTally()
  readonly #store: ArticleStore
  readonly #known: Awaited<ReturnType<ArticleStore['known']>>
  /** Where each article of this run was found, by id. */
  readonly #seen = new Map<string, string>()
  #batch: PreparedArticle[] = []
  #putting: Promise<void> = Promise.resolve()

  constructor(store: ArticleStore, known: Awaited<ReturnType<ArticleStore['known']>>) {
    this.#store = store
    this.#known = known
  }

  get articles(): number {
    return this.#seen.size
  }

  /** Takes in what one record gave; true where that completed a batch. */
  async take(file: string, outcome: FileOutcome): Promise<boolean> {
    const { record } = outcome
    const reject = (reason: string) => this.tally.reject({ file, ...(record && { record }), reason })
    if (outcome.kind === 'rejected') reject(outcome.reason)
    else if (this.#seen.has(outcome.article.id)) reject(`same URL as ${this.#seen.get(outcome.article.id)}`)
    else {
      this.#seen.set(outcome.article.id, record ? `${file}:${record}` : file)
      this.#compare(file, outcome.article)
    }
    const isFull = this.#batch.length >= BATCH_ARTICLES
    if (isFull) await this.flush()
    return isFull
  }

  /** An article that only moved to another file is unchanged, but its source has to be stored. */
  #compare(file: string, article: Article): void {
    const known = this.#known.get(article.id)
    const isChanged = known?.version !== article.version
    this.tally.count(file, isChanged ? (known ? 'changed' : 'added') : 'unchanged')
    if (isChanged || known.source !== file)
      this.#batch.push({ article, passages: splitPassages(article), source: file })
  }

  /** Begins to put what has gathered, once what was put before it is stored: reading goes on meanwhile. */
  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    await this.#putting
    if (batch.length === 0) return
    this.#putting = this.#store.put(batch)
    // Told by `settle` or the next batch, whichever comes first.
    this.#putting.catch(() => {})
  }

  /** Waits for what is being put. */
  settle(): Promise<void> {
    return this.#putting
  }

  async removeUnseen(paths: readonly string[]): Promise<void> {
    const gone: string[] = []
    for (const [id, { source }] of this.#known) {
      if (this.#seen.has(id) || !paths.some((path) => isUnder(source, path))) continue
      const isKept = this.tally.hasRejected(source)
      this.tally.count(source, isKept ? 'kept' : 'removed')
      if (!isKept) gone.push(id)
    }
    if (gone.length > 0) await this.#store.remove(gone)
  }
}

function isUnder(file: string, path: string): boolean {
  return file === path || file.startsWith(path.endsWith(sep) ? path : path + sep)
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
