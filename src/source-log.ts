// What the log tells of the sources that the corpus is kept up to date with.
import { NewsdeskError } from './errors.ts'
import type { IngestReport } from './ingestion/ingest-report.ts'
import type { Logger } from './logger.ts'

/** A fault is told once, until it changes or is over. */
export class SourceLog {
  readonly #logger: Logger
  /** What was last told of a source that could not be read. */
  readonly #faults = new Map<string, string>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  took(source: string, { added, changed, removed, rejected }: IngestReport): void {
    if (added + changed + removed > 0)
      this.#logger.info({ source, added, changed, removed }, 'Articles were taken in')
    const [first] = rejected
    if (first) this.#warn(source, `${rejected.length} rejected, the first of ${first.file}: ${first.reason}`)
    else if (this.#faults.delete(source)) this.#logger.info({ source }, 'A source can be read again')
  }

  failed(source: string, error: unknown): void {
    const isOurs = error instanceof NewsdeskError
    const message = error instanceof Error ? error.message : String(error)
    this.#warn(source, isOurs ? message : `unexpected: ${message}`)
  }

  #warn(source: string, fault: string): void {
    if (this.#faults.get(source) === fault) return
    this.#faults.set(source, fault)
    this.#logger.warn(
      { source, fault },
      'A source was not read, or not all of it; it is tried again in its time',
    )
  }
}
