// A document as it came, from a file, an address or a hand, and what it turns out to hold.
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'

export interface SourceDocument {
  readonly bytes: Uint8Array
  /** As the server named it, with its encoding. */
  readonly contentType?: string | undefined
  /** Where it was fetched from, after all redirects. */
  readonly url?: string | undefined
}

/** One entry of a feed. */
export interface FeedEntry {
  /** What the feed says; `text` is `summary` where it does not hold the whole text. */
  readonly raw: RawArticle
  /** The article's page. */
  readonly url?: string | undefined
  /** Whom the feed's name tells as its publisher, where neither entry nor page names one. */
  readonly publisher?: string | undefined
}

/** One page of a sitemap. */
export interface SitemapPage {
  readonly url: string
  /** What a news sitemap says of it. */
  readonly raw: RawArticle
}

export type DocumentContent =
  | { readonly kind: 'articles'; readonly records: readonly ReadRecord[] }
  | { readonly kind: 'feed'; readonly entries: readonly FeedEntry[] }
  | { readonly kind: 'sitemap'; readonly pages: readonly SitemapPage[] }
  | {
      readonly kind: 'sitemap-index'
      readonly sitemaps: readonly { readonly url: string; readonly changed?: string | undefined }[]
    }
  | { readonly kind: 'rejected'; readonly reason: string }
