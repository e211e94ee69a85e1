// Reads what lies at an address: one article, the entries of a feed with their pages, or the pages of a sitemap.
import { createHash } from 'node:crypto'
import type { DocumentReader } from '../documents/document-reader.ts'
import type { DocumentContent } from '../documents/source-document.ts'
import type { Fetched, Validators } from '../fetching/fetched.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'
import { withLanguage } from '../languages/with-language.ts'
import { type ArticleOutcome, type ToArticleOptions, toArticle } from '../to-article.ts'
import { completeEntry } from './complete-entry.ts'
import type { Remembered } from './source-memory.ts'

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
    }
  /** As the last run left it. */
  | {
      readonly kind: 'known'
      readonly articleId?: string | undefined
      readonly key: string
      readonly fingerprint: string
    }
  /** The address itself cannot be read. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The document's validators, once everything of it has been read. */
  | { readonly kind: 'end'; readonly validators?: Validators }

interface Entry {
  readonly key: string
  readonly url?: string | undefined
  readonly raw: RawArticle
}

/** Sitemaps of one index that are read: the newest; those before hold a site's past. */
const NEWEST_SITEMAPS = 5

/** Steps in the order of the document, ended by `end` or `failed`. */
export async function* readAddress(url: string, options: ReadAddressOptions): AsyncGenerator<AddressStep> {
  const { remembered, isHeld } = options
  const entries = Object.entries(remembered.entries)
  const isWhole = entries.every(([, { articleId }]) => articleId === undefined || isHeld(articleId))
  const fetched = await options.fetcher.fetch(url, isWhole ? remembered : undefined)
  if (fetched.kind === 'unchanged') {
    for (const [key, entry] of entries) yield { kind: 'known', key, ...entry }
    yield { kind: 'end', validators: remembered }
  } else if (fetched.kind === 'failed') yield { kind: 'failed', reason: fetched.reason }
  else yield* readFetched(url, fetched, options)
}

async function* readFetched(
  url: string,
  document: Extract<Fetched, { kind: 'document' }>,
  options: ReadAddressOptions,
): AsyncGenerator<AddressStep> {
  const content = await options.reader.read(document)
  if (content.kind === 'rejected') {
    yield { kind: 'failed', reason: content.reason }
    return
  }
  if (content.kind === 'sitemap-index') {
    yield* readSitemaps(content, options)
    return
  }
  const isRetried = yield* readContent(url, content, options)
  yield isRetried ? { kind: 'end' } : { kind: 'end', validators: document.validators }
}

/** True where something of it has to be tried again: then the whole is fetched anew next time. */
async function* readContent(
  url: string,
  content: Exclude<DocumentContent, { kind: 'rejected' | 'sitemap-index' }>,
  options: ReadAddressOptions,
): AsyncGenerator<AddressStep, boolean> {
  let isRetried = false
  if (content.kind === 'articles') {
    for (const [at, record] of content.records.entries()) {
      const outcome = await outcomeOf(record, options)
      isRetried ||= isHeldBack(record, outcome)
      yield {
        kind: 'outcome',
        key: `${url}#${at}`,
        outcome,
        ...(!isHeldBack(record, outcome) && { fingerprint: fingerprintOf(record) }),
      }
    }
    return isRetried
  }
  const entries = content.kind === 'feed' ? content.entries : content.pages
  for (const { url: page, raw } of entries) {
    const step = await readEntry({ key: page ?? fingerprintOf(raw), url: page, raw }, options)
    isRetried ||= step.kind === 'outcome' && step.fingerprint === undefined
    yield step
  }
  return isRetried
}

async function readEntry({ key, url, raw }: Entry, options: ReadAddressOptions): Promise<AddressStep> {
  const fingerprint = fingerprintOf(raw)
  const known = options.remembered.entries[key]
  if (
    known?.fingerprint === fingerprint &&
    (known.articleId === undefined || options.isHeld(known.articleId))
  )
    return { kind: 'known', key, ...known }
  if (url === undefined || raw.text === 'full')
    return { kind: 'outcome', key, fingerprint, outcome: toArticle(await withLanguage(raw), options) }
  const completed = await completeEntry({ url, raw }, options)
  if (completed.kind === 'later')
    return { kind: 'outcome', key, outcome: { kind: 'rejected', reason: completed.reason } }
  return { kind: 'outcome', key, fingerprint, outcome: await outcomeOf(completed, options) }
}

/** The newest sitemaps of an index; an index of indexes is not followed. */
async function* readSitemaps(
  { sitemaps }: Extract<DocumentContent, { kind: 'sitemap-index' }>,
  options: ReadAddressOptions,
): AsyncGenerator<AddressStep> {
  const ofNews = sitemaps.filter(({ url }) => /news/i.test(url))
  const newest = (ofNews.length > 0 ? ofNews : sitemaps).toSorted((a, b) =>
    (a.changed ?? '') < (b.changed ?? '') ? 1 : -1,
  )
  for (const { url } of newest.slice(0, NEWEST_SITEMAPS)) {
    const fetched = await options.fetcher.fetch(url)
    const content = fetched.kind === 'document' ? await options.reader.read(fetched) : undefined
    if (content && content.kind !== 'rejected' && content.kind !== 'sitemap-index')
      yield* readContent(url, content, options)
    else
      yield {
        kind: 'outcome',
        key: url,
        outcome: { kind: 'rejected', reason: `its sitemap ${url} ${faultOf(fetched, content)}` },
      }
  }
  yield { kind: 'end' }
}

function faultOf(fetched: Fetched, content: DocumentContent | undefined): string {
  if (fetched.kind === 'failed') return fetched.reason
  return content?.kind === 'rejected' ? content.reason : 'is a list of sitemaps again'
}

async function outcomeOf(record: ReadRecord, options: ToArticleOptions): Promise<ArticleOutcome> {
  return record.kind === 'read' ? toArticle(await withLanguage(record.raw), options) : record
}

/** An embargo ends without any change of the document. */
function isHeldBack(record: ReadRecord, outcome: ArticleOutcome): boolean {
  return outcome.kind === 'rejected' && record.kind === 'read' && record.raw.embargoedUntil !== undefined
}

function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
