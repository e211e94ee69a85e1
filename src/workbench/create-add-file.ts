// A file that a person hands over at the page: kept, read, and in the index when this resolves.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import { DocumentReader } from '../ingestion/documents/document-reader.ts'
import { ingest } from '../ingestion/ingest.ts'
import type { PageAdded } from '../playground/workbench-protocol.ts'
import { forgetInFile } from './forget-in-file.ts'
import { type AddingOptions, cardsFrom, type OwnArticles } from './own-articles.ts'
import { reportLines } from './report-lines.ts'

export interface AddFileOptions extends AddingOptions {
  /** Where files are kept, so that a later `ingest` finds them again. */
  readonly folder: string
}

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
    if (report.forgotten > 0) await forgetInKept(file, own)
    await own.maintain()
    await onAdded()
    return { lines: reportLines(report), articles: await cardsFrom(file, own) }
  }
}

/** What was taken down must not stand in a file of ours either. */
async function forgetInKept(file: string, own: OwnArticles): Promise<void> {
  const blocked = await own.blocked()
  await using reader = new DocumentReader()
  await forgetInFile(file, { isForgotten: (id) => blocked.has(id), reader })
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
