// Reads one file, in whichever supported format, into articles and rejections.
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { DocumentReader } from '../documents/document-reader.ts'
import { recordsOf } from '../documents/records-of.ts'
import { tellLanguage } from '../languages/tell-language.ts'
import { withLanguage } from '../languages/with-language.ts'
import { type ArticleOutcome, type ToArticleOptions, toArticle } from '../to-article.ts'
import { fileFault } from './file-fault.ts'
import type { ReadRecord } from './raw-article.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readMarkdown } from './read-markdown.ts'
import { readScrapedText } from './read-scraped-text.ts'
import { readTextFile } from './read-text-file.ts'
import { readWholeFile } from './read-whole-file.ts'
import { SOURCE_FORMATS, type SourceFormat } from './source-formats.ts'

/** What one record gave; `record` is its line number, from 1, in a format that holds one a line. */
export type FileOutcome = ArticleOutcome & { readonly record?: number }

export interface ReadArticlesOptions extends ToArticleOptions {
  readonly reader: Pick<DocumentReader, 'read'>
}

type FileRecord = ReadRecord & { readonly record?: number }

/**
 * The outcomes of a file's records, in order. A file that is empty, in no encoding that can be told, or cannot be read
 * to its end is one rejection. Flat memory for JSON Lines; every other file holds one document.
 */
export async function* readArticles(
  file: string,
  { reader, ...options }: ReadArticlesOptions,
): AsyncGenerator<FileOutcome> {
  try {
    for await (const { record, ...read } of fileRecords(file, reader)) {
      const outcome = read.kind === 'read' ? toArticle(await withLanguage(read.raw), options) : read
      yield record === undefined ? outcome : { ...outcome, record }
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield { kind: 'rejected', reason: fileFault(error) }
  }
}

async function* fileRecords(file: string, reader: ReadArticlesOptions['reader']): AsyncGenerator<FileRecord> {
  const format = SOURCE_FORMATS.get(extname(file).toLowerCase())
  if (format === 'document') yield* documentRecords(file, reader)
  else if (format === 'json-lines') yield* readJsonLines(createReadStream(file) as AsyncIterable<Buffer>)
  else yield await textRecord(file, format)
}

async function textRecord(file: string, format: SourceFormat | undefined): Promise<FileRecord> {
  const read = await readTextFile(file)
  if (read.kind === 'rejected') return { kind: 'rejected', reason: read.reason }
  if (format === 'markdown') return readMarkdown(read.text)
  return { kind: 'read', raw: readScrapedText(read.text, { language: await tellLanguage(read.text) }) }
}

async function* documentRecords(
  file: string,
  reader: ReadArticlesOptions['reader'],
): AsyncGenerator<FileRecord> {
  const whole = await readWholeFile(file)
  if (whole.kind === 'rejected') yield whole
  else yield* recordsOf(await reader.read({ bytes: whole.bytes }))
}
