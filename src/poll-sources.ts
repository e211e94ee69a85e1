// Keeps the corpus up to date with the configured sources while the bot runs.
import { watch } from 'node:fs'
import { Bell } from './bell.ts'
import { NewsdeskError } from './errors.ts'
import type { ArticleStore } from './ingestion/article-store.ts'
import { DocumentReader } from './ingestion/documents/document-reader.ts'
import { Fetcher } from './ingestion/fetching/fetcher.ts'
import type { IngestReport } from './ingestion/ingest-report.ts'
import { ingestSources } from './ingestion/sources/ingest-sources.ts'
import { isAddress } from './ingestion/sources/is-address.ts'
import type { SourceMemory } from './ingestion/sources/source-memory.ts'
import type { Logger } from './logger.ts'
import type { ConfiguredSource, SourcesConfig } from './read-sources.ts'
import { SourceLog } from './source-log.ts'
import type { Leases } from './state/state.ts'

export interface PollSourcesOptions {
  readonly config: SourcesConfig
  readonly store: ArticleStore
  readonly memory: SourceMemory
  /** So that of several bots over one state only one reads a source at a time. */
  readonly leases: Leases
  /** Of this process. */
  readonly owner: string
  readonly logger: Logger
  /** Called after each run that changed something; what it throws is logged. */
  readonly onChange?: (report: IngestReport) => Promise<void>
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Milliseconds that a folder is left alone after a change: whoever copies files into it copies several. */
  readonly settle?: number
}

export interface Polling {
  /** Ends the run under way and waits for it; what it stored is complete. */
  stop(): Promise<void>
}

const SETTLE = 1_000

/** Milliseconds for which a crashed bot keeps the others from a source; the first run over a large feed takes minutes. */
const LEASE = 10 * 60_000

/** Milliseconds after which a folder is looked at again where somebody else was writing, or the disk was full. */
const AGAIN = 10_000

/** Addresses that are read side by side: one host that does not answer keeps no other waiting. */
const ADDRESSES_AT_ONCE = 4

/**
 * Reads every source at once, and then each in its time; a folder also when something in it changes. Folders wait for
 * no address. A source that cannot be read is logged, once until its fault changes, and never stops the others.
 */
export function pollSources(options: PollSourcesOptions): Polling {
  const poller = new Poller(options)
  const running = poller.run()
  return {
    async stop() {
      poller.stop()
      await running
    },
  }
}

interface Turn extends ConfiguredSource {
  readonly isAddress: boolean
  due: number
  isTaken: boolean
}

class Poller {
  readonly #options: PollSourcesOptions
  readonly #clock: () => number
  readonly #turns: readonly Turn[]
  readonly #stopping = new AbortController()
  readonly #reader = new DocumentReader()
  readonly #fetcher: Fetcher
  readonly #log: SourceLog
  /** For whoever waits for a turn. */
  readonly #bell = new Bell()
  /** What follows a change is done once at a time. */
  #changing: Promise<unknown> = Promise.resolve()

  constructor(options: PollSourcesOptions) {
    this.#options = options
    this.#log = new SourceLog(options.logger)
    this.#fetcher = new Fetcher(options.config.fetch)
    this.#clock = options.clock ?? (() => Date.now())
    this.#turns = options.config.sources.map((source) => ({
      ...source,
      isAddress: isAddress(source.source),
      due: 0,
      isTaken: false,
    }))
  }

  stop(): void {
    this.#stopping.abort()
    // What waits for a slow server fails at once.
    void this.#fetcher[Symbol.asyncDispose]()
    this.#bell.ring()
  }

  async run(): Promise<void> {
    await using _reader = this.#reader
    for (const turn of this.#turns) if (!turn.isAddress) this.#watch(turn)
    const addresses = Array.from({ length: ADDRESSES_AT_ONCE }, () => this.#work((turn) => turn.isAddress))
    await Promise.all([this.#work((turn) => !turn.isAddress), ...addresses])
  }

  async #work(isMine: (turn: Turn) => boolean): Promise<void> {
    const turns = this.#turns.filter(isMine)
    while (turns.length > 0 && !this.#stopping.signal.aborted) {
      const turn = turns.find(({ due, isTaken }) => !isTaken && due <= this.#clock())
      if (turn) {
        turn.isTaken = true
        turn.due = this.#clock() + turn.every
        await this.#take(turn)
        turn.isTaken = false
        this.#bell.ring()
      } else await this.#sleep(turns)
    }
  }

  #watch(turn: Turn): void {
    try {
      const watcher = watch(turn.source, { recursive: true, signal: this.#stopping.signal }, () => {
        turn.due = Math.min(turn.due, this.#clock() + (this.#options.settle ?? SETTLE))
        this.#bell.ring()
      })
      watcher.on('error', () => watcher.close())
    } catch {
      // It does not exist, or this system cannot watch it: it is still looked at in its time.
    }
  }

  async #take(turn: Turn): Promise<void> {
    const { source } = turn
    const { store, memory, leases, owner } = this.#options
    const key = `source ${source}`
    try {
      if (!(await leases.take(key, { owner, ttl: LEASE }))) return
      try {
        const signal = this.#stopping.signal
        const report = await ingestSources({
          sources: [source],
          store,
          memory,
          fetcher: this.#fetcher,
          reader: this.#reader,
          signal,
          clock: this.#clock,
        })
        this.#log.took(source, report)
        if (report.added + report.changed + report.removed > 0) await this.#changed(report)
      } finally {
        await leases.release(key, owner)
      }
    } catch (error) {
      if (this.#stopping.signal.aborted) return
      const mayPass = error instanceof NewsdeskError && error.retryable
      // Not an address: its pages would be fetched again every few seconds.
      if (mayPass && !turn.isAddress) turn.due = Math.min(turn.due, this.#clock() + AGAIN)
      this.#log.failed(source, error)
    }
  }

  #changed(report: IngestReport): Promise<unknown> {
    this.#changing = this.#changing.catch(() => {}).then(() => this.#options.onChange?.(report))
    return this.#changing
  }

  /** Until the first of these is due, or something has changed. */
  async #sleep(turns: readonly Turn[]): Promise<void> {
    const waiting = turns.filter(({ isTaken }) => !isTaken).map(({ due }) => due)
    const next = Math.min(...waiting, Number.POSITIVE_INFINITY) - this.#clock()
    if (!this.#stopping.signal.aborted) await this.#bell.wait(Math.max(next, 0))
  }
}
