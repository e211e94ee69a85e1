// Reads files one after the other on the thread of the caller.
import type { DocumentReader } from '../documents/document-reader.ts'
import { readArticles } from '../formats/read-articles.ts'
import type { ReadFilesOptions, ReadingStep } from './reading-step.ts'

export interface ReadFilesHereOptions extends ReadFilesOptions {
  readonly reader: Pick<DocumentReader, 'read'>
}

/** In the order of the files and of their records; articles are left to be prepared. */
export async function* readFiles({ files, ...options }: ReadFilesHereOptions): AsyncGenerator<ReadingStep> {
  for (const [position, file] of files.entries()) {
    for await (const outcome of readArticles(file, options)) yield { kind: 'outcome', position, outcome }
    yield { kind: 'end-of-file', position }
  }
}
