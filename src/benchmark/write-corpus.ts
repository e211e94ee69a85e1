// Writes invented articles to a file of JSON Lines, as a newsroom's export would be.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { inventArticle } from './invent-article.ts'

export interface WriteCorpusOptions {
  readonly file: string
  readonly seed: number
  readonly articles: number
  readonly onProgress?: (articles: number) => void
}

/** Articles between two reports of progress. */
const REPORT_EVERY = 500

export async function writeCorpus({ file, seed, articles, onProgress }: WriteCorpusOptions): Promise<void> {
  const stream = createWriteStream(file)
  for (let number = 0; number < articles; number += 1) {
    if (number % REPORT_EVERY === 0) onProgress?.(number)
    const line = `${JSON.stringify(inventArticle(seed, number).record)}\n`
    if (!stream.write(line)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}
