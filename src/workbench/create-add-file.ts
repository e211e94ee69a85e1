// A file that a person hands over at the page: kept, read, and in the index when this resolves.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import { ingest } from '../ingestion/ingest.ts'
import type { IngestReport } from '../ingestion/ingest-report.ts'
import { type Article, cardOf } from '../news/article.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'
import type { PageAdded } from '../playground/workbench-protocol.ts'
import { toPageCard } from './to-page-card.ts'

/** Of an index, what adding needs; `PassageIndex` is one. */
export interface OwnArticles {
  lock(): Promise<Disposable>
  known(): Promise<ReadonlyMap<string, { readonly version: string; readonly source: string }>>
  blocked(): Promise<ReadonlySet<string>>
  put(articles: readonly PreparedArticle[]): Promise<void>
  remove(articleIds: readonly string[]): Promise<void>
  maintain(): Promise<void>
  article(id: string): Promise<Article | undefined>
}

export interface AddFileOptions {
  /** Where files are kept, so that a later `ingest` finds them again. */
  readonly folder: string
  /** The index of the person's own articles. */
  readonly openOwn: () => Promise<OwnArticles>
  /** Called when there is something new. */
  readonly onAdded: () => Promise<void>
}

/** Shown of what a file brought. */
const CARDS_MAX = 20

/** A file of the same name takes the place of the one before it, with its articles. */
export function createAddFile({ folder, openOwn, onAdded }: AddFileOptions) {
  return async function addFile({
    name,
    bytes,
  }: {
    readonly name: string
    readonly bytes: Uint8Array
  }): Promise<PageAdded> {
    const file = resolve(folder, safeName(name))
    const own = await openOwn()
    using _ = await own.lock()
    await mkdir(folder, { recursive: true })
    const before = await readFile(file).catch(() => undefined)
    await writeFile(file, bytes)
    const report = await ingest({ paths: [file], store: own }).catch(async (error: unknown) => {
      await (before ? writeFile(file, before) : rm(file, { force: true }))
      throw withoutPath(error, file)
    })
    await own.maintain()
    await onAdded()
    const ids = [...(await own.known())].flatMap(([id, { source }]) => (source === file ? [id] : []))
    const articles = await Promise.all(ids.slice(0, CARDS_MAX).map((id) => own.article(id)))
    const cards = articles.flatMap((article) => (article ? [toPageCard(cardOf(article))] : []))
    return { lines: linesOf(report), articles: cards }
  }
}

/** The last part of a path in any system's manner, without what would hide it. */
function safeName(name: string): string {
  const safe = basename(name.replaceAll('\\', '/')).replace(/^\.+/, '')
  if (safe === '' || safe.includes('\0')) throw new InputError('The file has no name: give it one.')
  return safe
}

/** The person knows the file by its name. */
function withoutPath(error: unknown, file: string): unknown {
  if (!(error instanceof InputError)) return error
  return new InputError(error.message.replaceAll(file, basename(file)), { cause: error })
}

function linesOf(report: IngestReport): readonly string[] {
  const counted = (['added', 'changed', 'unchanged', 'removed', 'kept'] as const).filter(
    (key) => report[key] > 0,
  )
  const rejected = report.rejected.map(
    ({ record, reason }) => `rejected${record ? ` (line ${record})` : ''}: ${reason}`,
  )
  return [counted.map((key) => `${report[key]} ${key}`).join(', ') || 'no articles', ...rejected]
}
