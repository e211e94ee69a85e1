// What reading an address yields, step by step.
import type { DocumentReader } from '../documents/document-reader.ts'
import type { Validators } from '../fetching/fetched.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { RawArticle } from '../formats/raw-article.ts'
import type { ArticleOutcome, ToArticleOptions } from '../to-article.ts'
import type { Remembered, RememberedEntry } from './source-memory.ts'

export interface ReadAddressOptions extends ToArticleOptions {
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly reader: Pick<DocumentReader, 'read'>
  /** Of the last run. */
  readonly remembered: Remembered
  /** Whether the article is still held: what was seen but is gone is read again. */
  readonly isHeld: (articleId: string) => boolean
}

export type AddressStep =
  /** Of an entry: what came of it; remembered under its key unless it is to be tried again. */
  | {
      readonly kind: 'outcome'
      readonly outcome: ArticleOutcome
      readonly key: string
      readonly fingerprint?: string
      /** Milliseconds since 1970: when its page is to be asked again. */
      readonly askAgainAt?: number
    }
  /** As the last run left it. */
  | {
      readonly kind: 'known'
      readonly articleId?: string | undefined
      readonly isWhole?: boolean | undefined
      readonly key: string
      readonly fingerprint: string
      readonly askAgainAt?: number | undefined
    }
  /** Its page is not there; what to remember until that is certain. */
  | { readonly kind: 'missing'; readonly key: string; readonly entry: RememberedEntry }
  /** The address itself cannot be read. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The document's validators, once everything of it has been read. */
  | { readonly kind: 'end'; readonly validators?: Validators }

/** One that is listed. */
export interface ListedEntry {
  readonly key: string
  readonly url?: string | undefined
  readonly raw: RawArticle
  /** Where neither `raw` nor the page names one. It counts as no change of the entry: some feeds put the hour into their names. */
  readonly publisher?: string | undefined
}
