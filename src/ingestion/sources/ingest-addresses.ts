// The run that brings a corpus up to date with addresses: pages, feeds and sitemaps.
import type { ArticleStore } from '../article-store.ts'
import type { DocumentReader } from '../documents/document-reader.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { IngestReport } from '../ingest-report.ts'
import { IngestRun } from '../ingest-run.ts'
import type { ToArticleOptions } from '../to-article.ts'
import type { AddressStep } from './address-step.ts'
import { readAddress } from './read-address.ts'
import type { Remembered, RememberedEntry, SourceMemory } from './source-memory.ts'

export interface IngestAddressesOptions extends ToArticleOptions {
  /** Absolute http or https URLs. */
  readonly addresses: readonly string[]
  readonly store: ArticleStore
  readonly memory: SourceMemory
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly reader: Pick<DocumentReader, 'read'>
  readonly onProgress?: (progress: {
    readonly sources: number
    readonly totalSources: number
    readonly articles: number
  }) => void
  readonly signal?: AbortSignal
}

/** Articles that are written in one go: a crash loses no more, and others may write in between. */
const BATCH_ARTICLES = 50

/**
 * Reads each address and puts what is new or changed. Nothing that was put goes because it is no longer listed: feeds
 * only show what is new. An address that cannot be read is a rejection in the report, and the run goes on. What was
 * put is remembered only after it is stored, so that nothing is lost by a crash. Throws what the store throws.
 */
export async function ingestAddresses(options: IngestAddressesOptions): Promise<IngestReport> {
  const known = await options.store.known()
  const blocked = await options.store.blocked()
  const run = new IngestRun(options.store, known, blocked)
  // What was taken down is not asked for again.
  const isSettled = (articleId: string) => known.has(articleId) || blocked.has(articleId)
  const isStored = (articleId: string) => !blocked.has(articleId)
  for (const [position, address] of options.addresses.entries()) {
    run.tally.open(address)
    await takeAddress(address, run, { isSettled, isStored }, options, () =>
      options.onProgress?.({
        sources: position,
        totalSources: options.addresses.length,
        articles: run.articles,
      }),
    )
  }
  return run.tally.report()
}

async function takeAddress(
  address: string,
  run: IngestRun,
  { isSettled, isStored }: Readonly<Record<'isSettled' | 'isStored', (articleId: string) => boolean>>,
  { memory, store, signal, ...options }: IngestAddressesOptions,
  onTaken: () => void,
): Promise<void> {
  const remembered = await memory.recall(address)
  const entries: Record<string, RememberedEntry> = {}
  let waiting: Outcome[] = []
  const settle = async () => {
    if (waiting.length === 0) return
    await put(address, run, store, waiting)
    Object.assign(entries, ...waiting.map(entryOf))
    waiting = []
    await memory.remember(address, { entries: { ...remembered.entries, ...entries } })
    onTaken()
  }
  for await (const step of readAddress(address, { ...options, remembered, isHeld: isSettled })) {
    signal?.throwIfAborted()
    if (step.kind === 'failed') run.tally.reject({ file: address, reason: step.reason })
    else if (step.kind === 'outcome') waiting.push(step)
    else if (step.kind === 'missing') Object.assign(entries, { [step.key]: step.entry })
    else if (step.kind === 'known') {
      Object.assign(entries, entryOf(step))
      if (step.articleId && isStored(step.articleId)) run.tally.count(address, 'unchanged')
    } else {
      await settle()
      await memory.remember(address, { ...validatorsOf(step), entries })
    }
    if (waiting.length >= BATCH_ARTICLES) await settle()
  }
}

type Outcome = Extract<AddressStep, { kind: 'outcome' }>

/** By its key; nothing for what is to be tried again. */
function entryOf(
  step: Extract<AddressStep, { kind: 'outcome' | 'known' }>,
): Readonly<Record<string, RememberedEntry>> {
  const { key, fingerprint, askAgainAt } = step
  if (fingerprint === undefined) return {}
  const { articleId, isWhole } = step.kind === 'known' ? step : heldOf(step)
  return {
    [key]: {
      fingerprint,
      ...(articleId && { articleId }),
      ...(isWhole && { isWhole }),
      ...(askAgainAt && { askAgainAt }),
    },
  }
}

function heldOf({ outcome }: Outcome): Pick<RememberedEntry, 'articleId' | 'isWhole'> {
  if (outcome.kind !== 'article') return {}
  return { articleId: outcome.article.id, isWhole: outcome.article.text === 'full' }
}

function validatorsOf({ validators }: Extract<AddressStep, { kind: 'end' }>): Omit<Remembered, 'entries'> {
  const { etag, lastModified } = validators ?? {}
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) }
}

/** The store is locked no longer than writing takes: fetching may take minutes. */
async function put(
  address: string,
  run: IngestRun,
  store: ArticleStore,
  outcomes: readonly Outcome[],
): Promise<void> {
  using _ = await store.lock()
  for (const { outcome } of outcomes) {
    // A site's feeds overlap.
    if (outcome.kind === 'article' && run.hasSeen(outcome.article.id)) run.tally.count(address, 'unchanged')
    else await run.take(address, outcome)
  }
  await run.flush()
  await run.settle()
  await run.removeUnseen([])
}
