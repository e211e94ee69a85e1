// Reads one file, in whichever supported format, into articles and rejections.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeDocument } from '../documents/decode-document.ts'
import { readHtml } from '../html/read-html.ts'
import { type ArticleOutcome, toArticle } from '../to-article.ts'
import { checkTextFile } from './check-text-file.ts'
import type { ReadRecord } from './raw-article.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readMarkdown } from './read-markdown.ts'
import { readScrapedText } from './read-scraped-text.ts'
import { readWholeFile } from './read-whole-file.ts'
import { SOURCE_FORMATS } from './source-formats.ts'

/** What one record gave; `record` is its line number, from 1, in a format that holds many. */
export type FileOutcome = ArticleOutcome & { readonly record?: number }

/**
 * The outcomes of a file's records, in order. A file that is empty, no UTF-8 text, or cannot be read to its end is one
 * rejection. Flat memory for the formats that hold many articles.
 */
export async function* readArticles(file: string): AsyncGenerator<FileOutcome> {
  const format = SOURCE_FORMATS.get(extname(file).toLowerCase())
  const fault = format === 'html' ? undefined : await checkTextFile(file)
  if (fault) {
    yield { kind: 'rejected', reason: fault }
    return
  }
  try {
    for await (const { record, ...read } of recordsOf(file)) {
      const outcome = read.kind === 'read' ? toArticle(read.raw) : read
      yield record === undefined ? outcome : { ...outcome, record }
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    yield { kind: 'rejected', reason: 'cannot be read to its end' }
  }
}

async function* recordsOf(file: string): AsyncGenerator<ReadRecord & { readonly record?: number }> {
  const format = SOURCE_FORMATS.get(extname(file).toLowerCase())
  if (format === 'html') yield await readHtmlFile(file)
  else if (format === 'json-lines') yield* readJsonLines(file)
  else if (format === 'markdown') yield readMarkdown(await readFile(file, 'utf8'))
  else yield { kind: 'read', raw: readScrapedText(await readFile(file, 'utf8')) }
}

async function readHtmlFile(file: string): Promise<ReadRecord> {
  const whole = await readWholeFile(file)
  if (whole.kind === 'rejected') return whole
  const decoded = decodeDocument(whole.bytes, { markup: 'html' })
  return decoded.kind === 'rejected' ? decoded : readHtml(decoded.text)
}
