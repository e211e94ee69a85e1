// Takes the whole text of an article from its page, where a feed or sitemap has only a summary or less.
import type { DocumentReader } from '../documents/document-reader.ts'
import type { Fetched } from '../fetching/fetched.ts'
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'

export interface CompleteEntryOptions {
  /** What came of fetching the page. */
  readonly fetched: Fetched
  readonly reader: Pick<DocumentReader, 'read'>
}

export interface EntryToComplete {
  readonly url: string
  readonly raw: RawArticle
}

/** `later` where the page may be had another time. */
export type CompletedEntry = ReadRecord | { readonly kind: 'later'; readonly reason: string }

/**
 * The page's fields, and those of the feed where the page gives none. Where the page may not be read (a paywall,
 * `robots.txt`) or holds no text, what the feed has is a summary of it; where there is no page, nothing can be cited.
 */
export async function completeEntry(
  { url, raw }: EntryToComplete,
  { fetched, reader }: CompleteEntryOptions,
): Promise<CompletedEntry> {
  if (fetched.kind === 'failed' && fetched.isPassing)
    return { kind: 'later', reason: `its page ${url} ${fetched.reason}: tried again by the next run` }
  const content = fetched.kind === 'document' ? await reader.read(fetched) : undefined
  const page = content?.kind === 'articles' ? content.records[0] : undefined
  if (page?.kind === 'read' && lengthOf(page.raw) >= lengthOf(raw) && lengthOf(page.raw) > 0)
    return { kind: 'read', raw: { ...raw, text: undefined, ...given(page.raw) } }
  const isAbsent = fetched.kind === 'failed' && fetched.absence !== undefined
  if (lengthOf(raw) > 0 && !isAbsent) return { kind: 'read', raw }
  const fault =
    fetched.kind === 'failed'
      ? fetched.reason
      : content?.kind === 'rejected'
        ? content.reason
        : 'holds no article'
  return { kind: 'rejected', reason: `its page ${url} ${fault}` }
}

function given(raw: RawArticle): RawArticle {
  return Object.fromEntries(
    Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as RawArticle
}

function lengthOf({ paragraphs }: RawArticle): number {
  return paragraphs.join(' ').length
}
