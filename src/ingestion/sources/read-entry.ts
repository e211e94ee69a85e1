// Reads one entry of a feed or a sitemap, with its page where that holds more.
import { instantOf } from '../../news/news-date.ts'
import type { RawArticle } from '../formats/raw-article.ts'
import { readNewsDate } from '../formats/read-news-date.ts'
import { withLanguage } from '../languages/with-language.ts'
import { withPublisher } from '../publishers/with-publisher.ts'
import { toArticle } from '../to-article.ts'
import type { AddressStep, ListedEntry, ReadAddressOptions } from './address-step.ts'
import { completeEntry } from './complete-entry.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { orSentToFrontPage } from './or-sent-to-front-page.ts'
import type { RememberedEntry } from './source-memory.ts'
import { stepOfAbsent } from './step-of-absent.ts'

/** Milliseconds. Most corrections come within the first days; four requests a day and article are polite. */
const YOUNG = 3 * 86_400_000
const ASK_AGAIN_AFTER = 6 * 3_600_000

/** What is unchanged costs no request, but for the page of an article of the last days, some times a day. */
export async function readEntry(entry: ListedEntry, options: ReadAddressOptions): Promise<AddressStep> {
  const { key, url, raw, publisher } = entry
  const fingerprint = fingerprintOf(raw)
  const known = options.remembered.entries[key]
  const isHeld = known?.articleId === undefined || options.isHeld(known.articleId)
  const unchanged = known?.fingerprint === fingerprint && isHeld ? known : undefined
  const now = (options.clock ?? Date.now)()
  if (unchanged && (unchanged.askAgainAt ?? Number.POSITIVE_INFINITY) > now)
    return { kind: 'known', key, ...unchanged }
  if (url === undefined || raw.text === 'full')
    return {
      kind: 'outcome',
      key,
      fingerprint,
      outcome: toArticle(await withLanguage(withPublisher(raw, publisher)), options),
    }
  return readPage({ key, url, raw, publisher, fingerprint, known, isHeld, unchanged, now }, options)
}

interface EntryWithPage extends ListedEntry {
  readonly url: string
  readonly fingerprint: string
  readonly known: RememberedEntry | undefined
  readonly isHeld: boolean
  /** The same, where the feed says what it said before. */
  readonly unchanged: RememberedEntry | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

async function readPage(
  { key, url, raw, publisher, fingerprint, known, isHeld, unchanged, now }: EntryWithPage,
  options: ReadAddressOptions,
): Promise<AddressStep> {
  const fetched = orSentToFrontPage(url, await options.fetcher.fetch(url))
  const absence = fetched.kind === 'failed' ? fetched.absence : undefined
  const { articleId } = known ?? {}
  if (known && articleId !== undefined && absence)
    return stepOfAbsent({ key, url, known: { ...known, articleId }, absence, now })
  const completed = await completeEntry({ url, raw }, { ...options, fetched })
  // What the page cannot tell now, it told before: under the fingerprint of then, so that it is asked for again.
  const isRead = completed.kind === 'read' && fetched.kind === 'document'
  const isLess = !isRead || completed.raw.text === 'summary'
  if (known && ((unchanged && !isRead) || (isLess && known.isWhole && isHeld)))
    return { kind: 'known', key, ...known }
  if (completed.kind === 'later')
    return { kind: 'outcome', key, outcome: { kind: 'rejected', reason: completed.reason } }
  const outcome =
    completed.kind === 'read'
      ? toArticle(await withLanguage(withPublisher(completed.raw, publisher, url)), options)
      : completed
  const askAgainAt = isYoung(raw, now) ? now + ASK_AGAIN_AFTER : undefined
  return { kind: 'outcome', key, fingerprint, outcome, ...(askAgainAt !== undefined && { askAgainAt }) }
}

/** It may still be corrected without a word in the feed. */
function isYoung({ published = '', updated = '', language }: RawArticle, now: number): boolean {
  const dates = [published, updated].flatMap((date) => readNewsDate(date, { language }) ?? [])
  return now - Math.max(...dates.map(instantOf)) < YOUNG
}
