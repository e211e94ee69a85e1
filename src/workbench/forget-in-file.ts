// Takes forgotten articles out of a file that Newsdesk keeps.
import { createReadStream } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { DocumentReader } from '../ingestion/documents/document-reader.ts'
import { readArticles } from '../ingestion/formats/read-articles.ts'
import { SOURCE_FORMATS } from '../ingestion/formats/source-formats.ts'
import { splitLines } from '../ingestion/formats/split-lines.ts'
import { toJsonRecord } from '../ingestion/formats/to-json-record.ts'
import { utf8Chunks } from '../ingestion/formats/utf8-chunks.ts'
import type { Article } from '../news/article.ts'

export interface ForgetInFileOptions {
  readonly isForgotten: (articleId: string) => boolean
  readonly reader: Pick<DocumentReader, 'read'>
}

/**
 * True where the file held one of them. Of JSON Lines their lines go; another file goes whole, and what else it held
 * stands from then on as JSON Lines beside its place.
 */
export async function forgetInFile(
  file: string,
  { isForgotten, reader }: ForgetInFileOptions,
): Promise<boolean> {
  const lines = new Set<number | undefined>()
  const others: Article[] = []
  for await (const outcome of readArticles(file, { reader })) {
    if (outcome.kind === 'rejected') continue
    if (isForgotten(outcome.article.id)) lines.add(outcome.record)
    else others.push(outcome.article)
  }
  if (lines.size === 0) return false
  if (SOURCE_FORMATS.get(extname(file).toLowerCase()) === 'json-lines')
    await replace(file, withoutLines(file, lines))
  else {
    const rest = others.map((article) => `${JSON.stringify(toJsonRecord(article))}\n`)
    if (rest.length > 0) await replace(`${file}.jsonl`, rest)
    await rm(file)
  }
  return true
}

/** In UTF-8. */
async function* withoutLines(
  file: string,
  numbers: ReadonlySet<number | undefined>,
): AsyncGenerator<Buffer | string> {
  let number = 0
  for await (const line of splitLines(utf8Chunks(createReadStream(file) as AsyncIterable<Buffer>))) {
    number += 1
    if (numbers.has(number)) continue
    yield line
    yield '\n'
  }
}

/** In one step: who is killed leaves the file as it was, beside a hidden one that no ingest reads. */
async function replace(
  file: string,
  content: AsyncIterable<Buffer | string> | readonly string[],
): Promise<void> {
  const aside = join(dirname(file), `.${basename(file)}`)
  await writeFile(aside, content)
  await rename(aside, file)
}
