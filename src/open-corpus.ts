// Which articles the bot answers from, and the index that holds them.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { embedPassages } from './embed-passages.ts'
import { folderBeside } from './folder-beside.ts'
import { openComparable } from './indexing/open-comparable.ts'
import { PassageIndex } from './indexing/passage-index.ts'
import { ingest } from './ingestion/ingest.ts'
import type { Logger } from './logger.ts'

/** The invented articles that come with the project, for a first run without any of one's own. */
export const DEMONSTRATION = fileURLToPath(new URL('../corpus', import.meta.url))

export interface OpenCorpusOptions {
  readonly config: Pick<Config, 'indexUri' | 'embedder' | 'sources'>
  readonly logger: Logger
  /** Answer from the articles at this path alone, in an index of their own. */
  readonly path?: string
  readonly onProgress?: Parameters<typeof ingest>[0]['onProgress']
}

export interface OpenedCorpus {
  readonly index: PassageIndex
  /** The folder or file that was read now; absent where the configured index was taken as it is. */
  readonly path?: string
}

/** Milliseconds that a second process, begun at the same time, waits while the first reads the articles in. */
const WRITER_WAIT = 60_000

/**
 * The configured index where it holds articles, or will from the configured sources; else the given path, or the demonstration corpus, brought up to date
 * in an index of its own, so that invented articles and real ones never mix.
 * @throws ConfigurationError where the configured index holds vectors of another model than the configured one.
 */
export async function openCorpus({
  config,
  path,
  logger,
  onProgress,
}: OpenCorpusOptions): Promise<OpenedCorpus> {
  if (path === undefined) {
    const index = await openComparable({ ...config, wait: WRITER_WAIT })
    if (config.sources || (await index.coverage()).articles > 0) return { index }
    index.close()
  }
  return readNow({ config, source: resolve(path ?? DEMONSTRATION), logger, onProgress })
}

interface ReadNow extends Pick<OpenCorpusOptions, 'config' | 'logger'> {
  readonly source: string
  readonly onProgress: OpenCorpusOptions['onProgress'] | undefined
}

async function readNow({ config, source, logger, onProgress }: ReadNow): Promise<OpenedCorpus> {
  const index = await PassageIndex.open({ uri: ownIndexUri(config, source), wait: WRITER_WAIT })
  using _ = await index.lock()
  await ingest({ paths: [source], store: index, ...(onProgress ? { onProgress } : {}) })
  await index.maintain()
  await embedPassages({
    index,
    config,
    onFailure: (reason) => logger.warn({ reason }, 'vectors are missing'),
  })
  return { index, path: source }
}

/** Beside the configured index, named by the path and the embedding model, so that each finds its own again. */
function ownIndexUri({ indexUri, embedder }: OpenCorpusOptions['config'], path: string): string {
  const kind = embedder ? `\n${embedder.model} ${embedder.dimensions ?? ''}` : ''
  const name = createHash('sha256').update(`${path}${kind}`).digest('hex').slice(0, 12)
  return join(folderBeside(indexUri), 'corpora', name)
}
