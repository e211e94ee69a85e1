// The one way into the corpus for whatever a person, the configuration or the page names: files, folders, addresses.
import { InputError } from '../../errors.ts'
import type { ArticleStore } from '../article-store.ts'
import { DocumentReader } from '../documents/document-reader.ts'
import type { FetchOptions } from '../fetching/fetch-options.ts'
import { Fetcher } from '../fetching/fetcher.ts'
import { ingest } from '../ingest.ts'
import type { IngestReport, Rejection } from '../ingest-report.ts'
import { ingestAddresses } from './ingest-addresses.ts'
import { isAddress } from './is-address.ts'
import type { SourceMemory } from './source-memory.ts'

export interface IngestSourcesOptions {
  /** Paths of files and folders, and http or https URLs of pages, feeds and sitemaps. */
  readonly sources: readonly string[]
  /** Files of the paths, where they are listed already. */
  readonly files?: readonly string[]
  readonly store: ArticleStore
  /** What was seen of addresses before. */
  readonly memory: SourceMemory
  readonly fetch?: FetchOptions
  /** Of whoever calls often: it remembers what sites allow and when they were asked last. Made for the call where absent. */
  readonly fetcher?: Fetcher
  readonly reader?: DocumentReader
  /** Articles of files put in one step, as of `IngestOptions`. */
  readonly batch?: number | undefined
  readonly removeGone?: boolean
  /** Called with all that was rejected so far: once the files are read, and once the addresses are. */
  readonly onRejected?: (rejected: readonly Rejection[]) => void
  readonly onProgress?: (done: number, total: number, articles: number) => void
  readonly signal?: AbortSignal
  /** Milliseconds since 1970: embargoes end by it. */
  readonly clock?: () => number
}

/**
 * Brings the store up to date with all sources, paths first. Throws as `ingest` does for paths, and an `InputError`
 * where addresses alone are given and none of them can be read.
 */
export async function ingestSources(options: IngestSourcesOptions): Promise<IngestReport> {
  const { sources, onProgress, onRejected, removeGone } = options
  const [paths, addresses] = [sources.filter((source) => !isAddress(source)), sources.filter(isAddress)]
  const shared = sharedOf(options)
  const ofFiles =
    paths.length === 0
      ? undefined
      : await ingest({
          ...shared,
          paths,
          ...(options.files ? { files: options.files } : {}),
          ...(removeGone ? { removeGone } : {}),
          batch: options.batch,
          ...(options.reader ? { reader: options.reader } : {}),
          ...(onRejected ? { onRejected } : {}),
          onProgress: ({ files, totalFiles, articles }) => onProgress?.(files, totalFiles, articles),
        })
  const ofAddresses = addresses.length === 0 ? undefined : await readAddresses(addresses, options)
  if (ofAddresses) onRejected?.([...(ofFiles?.rejected ?? []), ...ofAddresses.rejected])
  if (!ofFiles && ofAddresses) throwWhereNothing(addresses, ofAddresses)
  return joined([ofFiles, ofAddresses].filter((report) => report !== undefined))
}

async function readAddresses(
  addresses: readonly string[],
  options: IngestSourcesOptions,
): Promise<IngestReport> {
  await using opened = new AsyncDisposableStack()
  const reader = options.reader ?? opened.use(new DocumentReader())
  const fetcher = options.fetcher ?? opened.use(new Fetcher(options.fetch))
  // Awaited here: what is used is disposed of on return.
  return await ingestAddresses({
    ...sharedOf(options),
    addresses,
    reader,
    fetcher,
    memory: options.memory,
    onProgress: ({ sources, totalSources, articles }) =>
      options.onProgress?.(sources, totalSources, articles),
  })
}

function sharedOf({ store, signal, clock }: IngestSourcesOptions) {
  return { store, ...(signal ? { signal } : {}), ...(clock ? { clock } : {}) }
}

function throwWhereNothing(addresses: readonly string[], report: IngestReport): void {
  const [first] = report.rejected
  const isNothing = report.added + report.changed + report.unchanged + report.removed === 0
  if (first && isNothing)
    throw new InputError(`No article in ${addresses.join(', ')}: ${first.file} ${first.reason}`)
}

function joined([first, ...others]: readonly IngestReport[]): IngestReport {
  if (!first) throw new InputError('Nothing to ingest: name a file, a folder or an address')
  return others.reduce(
    (sum, report) => ({
      added: sum.added + report.added,
      changed: sum.changed + report.changed,
      unchanged: sum.unchanged + report.unchanged,
      removed: sum.removed + report.removed,
      kept: sum.kept + report.kept,
      forgotten: sum.forgotten + report.forgotten,
      rejected: [...sum.rejected, ...report.rejected],
      files: [...sum.files, ...report.files],
    }),
    first,
  )
}
