// What reading files yields, step by step, on whichever thread.
import type { FileOutcome } from '../formats/read-articles.ts'
import type { Preparation } from './prepare-article.ts'

export type ReadingStep =
  | {
      readonly kind: 'outcome'
      /** Of the files that are read. */
      readonly position: number
      readonly outcome: FileOutcome
      /** Of an article, where that is done already. */
      readonly preparation?: Preparation
    }
  /** All of the file has been read. */
  | { readonly kind: 'end-of-file'; readonly position: number }

export interface ReadFilesOptions {
  /** Absolute paths. */
  readonly files: readonly string[]
  /** Milliseconds since 1970: embargoes end by it. */
  readonly clock: () => number
}
