// Reads what lies at an address: one article, the entries of a feed with their pages, or the pages of a sitemap.
import type { DocumentContent } from '../documents/source-document.ts'
import type { Fetched } from '../fetching/fetched.ts'
import type { ReadRecord } from '../formats/raw-article.ts'
import { withLanguage } from '../languages/with-language.ts'
import { type ArticleOutcome, toArticle } from '../to-article.ts'
import type { AddressStep, ReadAddressOptions } from './address-step.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { orSentToFrontPage } from './or-sent-to-front-page.ts'
import { readEntry } from './read-entry.ts'
import { readVanished } from './read-vanished.ts'
import { type AbsentPage, stepOfAbsent } from './step-of-absent.ts'

/** Sitemaps of one index that are read: the newest; those before hold a site's past. */
const NEWEST_SITEMAPS = 5

/** Steps in the order of the document, ended by `end` or `failed`. What was listed before and is not any more comes last. */
export async function* readAddress(url: string, options: ReadAddressOptions): AsyncGenerator<AddressStep> {
  const { remembered, isHeld } = options
  const entries = Object.entries(remembered.entries)
  const now = (options.clock ?? Date.now)()
  const isWhole = entries.every(
    ([, { articleId, askAgainAt = Number.POSITIVE_INFINITY }]) =>
      (articleId === undefined || isHeld(articleId)) && askAgainAt > now,
  )
  const fetched = orSentToFrontPage(url, await options.fetcher.fetch(url, isWhole ? remembered : undefined))
  if (fetched.kind === 'unchanged') {
    for (const [key, entry] of entries) yield { kind: 'known', key, ...entry }
    yield { kind: 'end', validators: remembered }
  } else if (fetched.kind === 'failed') {
    yield { kind: 'failed', reason: fetched.reason }
    yield* readAbsent(url, fetched.absence, options)
  } else yield* readFetched(url, fetched, options)
}

/** Of an address that is an article's page: what becomes of the article. */
function* readAbsent(
  url: string,
  absence: AbsentPage['absence'] | undefined,
  options: ReadAddressOptions,
): Generator<AddressStep> {
  const [[key = '', known] = [], ...others] = Object.entries(options.remembered.entries)
  if (!absence || !known?.articleId || key !== `${url}#0` || others.length > 0) return
  const { articleId } = known
  const now = (options.clock ?? Date.now)()
  yield stepOfAbsent({ key, url, known: { ...known, articleId }, absence, now })
  yield { kind: 'end' }
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
  const listed = new Set<string>()
  const isRetried = yield* readContent(url, content, options, listed)
  if (content.kind !== 'articles') yield* readVanished(listed, options)
  yield isRetried ? { kind: 'end' } : { kind: 'end', validators: document.validators }
}

/** True where something of it has to be tried again: then the whole is fetched anew next time. Adds the keys of all entries to `listed`. */
async function* readContent(
  url: string,
  content: Exclude<DocumentContent, { kind: 'rejected' | 'sitemap-index' }>,
  options: ReadAddressOptions,
  listed: Set<string>,
): AsyncGenerator<AddressStep, boolean> {
  let isRetried = false
  if (content.kind === 'articles') {
    for (const [at, record] of content.records.entries()) {
      const outcome: ArticleOutcome =
        record.kind === 'read' ? toArticle(await withLanguage(record.raw), options) : record
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
  for (const entry of entries) {
    const { url: page, raw } = entry
    const publisher = 'publisher' in entry ? entry.publisher : undefined
    const key = page ?? fingerprintOf(raw)
    listed.add(key)
    const step = await readEntry({ key, url: page, raw, publisher }, options)
    isRetried ||= step.kind === 'outcome' && step.fingerprint === undefined
    yield step
  }
  return isRetried
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
  const listed = new Set<string>()
  for (const { url } of newest.slice(0, NEWEST_SITEMAPS)) {
    const fetched = await options.fetcher.fetch(url)
    const content = fetched.kind === 'document' ? await options.reader.read(fetched) : undefined
    if (content && content.kind !== 'rejected' && content.kind !== 'sitemap-index')
      yield* readContent(url, content, options, listed)
    else
      yield {
        kind: 'outcome',
        key: url,
        outcome: { kind: 'rejected', reason: `its sitemap ${url} ${faultOf(fetched, content)}` },
      }
  }
  yield* readVanished(listed, options)
  yield { kind: 'end' }
}

function faultOf(fetched: Fetched, content: DocumentContent | undefined): string {
  if (fetched.kind === 'failed') return fetched.reason
  return content?.kind === 'rejected' ? content.reason : 'is a list of sitemaps again'
}

/** An embargo ends without any change of the document. */
function isHeldBack(record: ReadRecord, outcome: ArticleOutcome): boolean {
  return outcome.kind === 'rejected' && record.kind === 'read' && record.raw.embargoedUntil !== undefined
}
