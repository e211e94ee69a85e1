// The index of a question set, kept between runs under a name made of what it holds.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PassageIndex } from '../../indexing/passage-index.ts'
import { INDEX_FORMAT } from '../../indexing/passage-schema.ts'
import type { Embedder } from '../../models/embedder.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'

export interface OpenSetIndexOptions {
  readonly articles: readonly PreparedArticle[]
  /** Whose vectors the index is to hold: it is kept apart from those of others, and from one without. */
  readonly embedder?: Pick<Embedder, 'model' | 'dimensions'>
  /** Folder that keeps the indexes. */
  readonly cache: string
  readonly onProgress?: (articles: number) => void
}

export interface SetIndex {
  readonly index: PassageIndex
  /** Where it lies, for those who read the table themselves. */
  readonly uri: string
}

/** Articles put in one step. */
const BATCH_ARTICLES = 500

/**
 * An index that holds exactly these articles: the kept one, or one built now. It is built aside and moved into place,
 * so that a run that was stopped leaves none behind, and two runs at once do no harm.
 */
export async function openSetIndex({
  articles,
  embedder,
  cache,
  onProgress,
}: OpenSetIndexOptions): Promise<SetIndex> {
  const uri = join(cache, nameOf(articles, embedder))
  if (!existsSync(uri)) {
    await mkdir(cache, { recursive: true })
    const aside = await mkdtemp(join(cache, 'building-'))
    try {
      await build(aside, articles, onProgress)
      await rename(aside, uri).catch((error: unknown) => {
        if (!existsSync(uri)) throw error
      })
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  }
  return { index: await PassageIndex.open({ uri }), uri }
}

async function build(
  uri: string,
  articles: readonly PreparedArticle[],
  onProgress: OpenSetIndexOptions['onProgress'],
): Promise<void> {
  const index = await PassageIndex.open({ uri })
  try {
    for (let done = 0; done < articles.length; done += BATCH_ARTICLES) {
      onProgress?.(done)
      await index.put(articles.slice(done, done + BATCH_ARTICLES))
    }
    await index.maintain()
  } finally {
    index.close()
  }
}

/** Of the articles as they are indexed, not of their file: another way to split passages makes another index. */
function nameOf(articles: readonly PreparedArticle[], embedder: OpenSetIndexOptions['embedder']): string {
  const hash = createHash('sha256').update(INDEX_FORMAT)
  if (embedder) hash.update(`\n${embedder.model} ${embedder.dimensions ?? ''}`)
  for (const { article, passages } of articles) {
    hash.update(`\n${article.id} ${article.version} ${article.url}`)
    for (const { start, end } of passages) hash.update(` ${start}-${end}`)
  }
  return hash.digest('hex').slice(0, 16)
}
