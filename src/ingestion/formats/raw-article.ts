// What a reader of one source format hands to `toArticle`: the fields as the source wrote them.

/** Fields of one article, untouched. An absent or empty field means that the source does not give it. */
export interface RawArticle {
  readonly url?: string | undefined
  readonly headline?: string | undefined
  readonly publisher?: string | undefined
  readonly agency?: string | undefined
  readonly byline?: string | undefined
  readonly dateline?: string | undefined
  /** When it was published, in any written form that `readNewsDate` knows. */
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly section?: string | undefined
  readonly kind?: string | undefined
  readonly text?: string | undefined
  /** As the trade's formats name it: `usable`, `withheld`, `canceled`. */
  readonly status?: string | undefined
  readonly correction?: string | undefined
  readonly language?: string | undefined
  /** The article may not be published before. */
  readonly embargoedUntil?: string | undefined
  readonly captions?: readonly string[] | undefined
  readonly paragraphs: readonly string[]
}

/** One record of a source: its fields, or why it could not be read. */
export type ReadRecord =
  | { readonly kind: 'read'; readonly raw: RawArticle }
  | { readonly kind: 'rejected'; readonly reason: string }
