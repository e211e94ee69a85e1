// Keeps the corpus up to date with the configured sources while the bot runs.
import { watch } from 'node:fs'
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
}

export interface Polling {
  /** Ends the run under way and waits for it; what it stored is complete. */
  stop(): Promise<void>
}

/** Milliseconds: whoever copies files into a folder copies several. */
const SETTLE = 1_000

/** Milliseconds for which a crashed bot keeps the others from a source; the first run over a large feed takes minutes. */
const LEASE = 10 * 60_000

/** Milliseconds: timers of Node hold no more than 24 days. */
const LONGEST_SLEEP = 3_600_000

/**
 * Reads every source at once, and then each in its time; a folder also when something in it changes. A source that
 * cannot be read is logged, once until its fault changes, and never stops the others.
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
  due: number
}

class Poller {
  readonly #options: PollSourcesOptions
  readonly #clock: () => number
  readonly #turns: readonly Turn[]
  readonly #stopping = new AbortController()
  /** What was last logged of a source that could not be read. */
  readonly #faults = new Map<string, string>()
  readonly #reader = new DocumentReader()
  readonly #fetcher: Fetcher
  #wake = () => {}

  constructor(options: PollSourcesOptions) {
    this.#options = options
    this.#fetcher = new Fetcher(options.config.fetch)
    this.#clock = options.clock ?? (() => Date.now())
    this.#turns = options.config.sources.map((source) => ({ ...source, due: 0 }))
  }

  stop(): void {
    this.#stopping.abort()
    this.#wake()
  }

  async run(): Promise<void> {
    await using _reader = this.#reader
    await using _fetcher = this.#fetcher
    for (const turn of this.#turns) if (!isAddress(turn.source)) this.#watch(turn)
    while (!this.#stopping.signal.aborted) {
      const turn = this.#turns.find(({ due }) => due <= this.#clock())
      if (turn) {
        turn.due = this.#clock() + turn.every
        await this.#take(turn.source)
      } else await this.#sleep()
    }
  }

  #watch(turn: Turn): void {
    try {
      const watcher = watch(turn.source, { recursive: true, signal: this.#stopping.signal }, () => {
        turn.due = Math.min(turn.due, this.#clock() + SETTLE)
        this.#wake()
      })
      watcher.on('error', () => watcher.close())
    } catch {
      // It does not exist, or this system cannot watch it: it is still looked at in its time.
    }
  }

  async #take(source: string): Promise<void> {
    const { store, memory, leases, owner, onChange } = this.#options
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
        this.#tell(source, report)
        if (report.added + report.changed + report.removed > 0) await onChange?.(report)
      } finally {
        await leases.release(key, owner)
      }
    } catch (error) {
      if (!this.#stopping.signal.aborted) this.#fail(source, error)
    }
  }

  #tell(source: string, { added, changed, removed, rejected }: IngestReport): void {
    const { logger } = this.#options
    if (added + changed + removed > 0)
      logger.info({ source, added, changed, removed }, 'Articles were taken in')
    const [first] = rejected
    const fault = first && `${rejected.length} rejected, the first of ${first.file}: ${first.reason}`
    if (fault) this.#warn(source, fault)
    else if (this.#faults.delete(source)) logger.info({ source }, 'A source can be read again')
  }

  #fail(source: string, error: unknown): void {
    const isOurs = error instanceof NewsdeskError
    const message = error instanceof Error ? error.message : String(error)
    this.#warn(source, isOurs ? message : `unexpected: ${message}`)
  }

  #warn(source: string, fault: string): void {
    if (this.#faults.get(source) === fault) return
    this.#faults.set(source, fault)
    this.#options.logger.warn(
      { source, fault },
      'A source was not read, or not all of it; it is tried again in its time',
    )
  }

  async #sleep(): Promise<void> {
    const next = Math.min(...this.#turns.map(({ due }) => due)) - this.#clock()
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(Math.max(next, 0), LONGEST_SLEEP))
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (this.#stopping.signal.aborted) this.#wake()
    })
  }
}
