// What the thread that prepares articles is told, and what it sends back.
import type { FileOutcome } from '../formats/read-articles.ts'

export interface PreparingTask {
  readonly files: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
  /** Version by article id: what is held as it is need not be prepared. */
  readonly known: ReadonlyMap<string, string>
}

/** A `ReadingStep` as it is sent. */
export type SentStep =
  | {
      readonly kind: 'outcome'
      readonly position: number
      readonly outcome: FileOutcome
      /** Of an article that is to be put. */
      readonly prepared?: {
        readonly passages: readonly number[]
        readonly copyKeys: readonly number[]
      }
    }
  | { readonly kind: 'end-of-file'; readonly position: number }

/** In order; the last one is empty. */
export type SentBatch = readonly SentStep[]
