// Reads feeds: RSS 0.9 to 2.0, Atom and JSON Feed.
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import type { DocumentContent, FeedEntry } from '../documents/source-document.ts'
import { createPublisherOfFeed } from '../publishers/publisher-of-feed.ts'
import { atomEntry } from './atom-entry.ts'
import { jsonFeedEntry } from './json-feed-entry.ts'
import { rssEntry } from './rss-entry.ts'

/** Entries of one feed that are taken, the first, which are the newest: none has so many in a day. */
const MOST_ENTRIES = 500

/** The entries in the order of the feed, their addresses made absolute by that of the feed. */
export function readFeed(text: string, url?: string): DocumentContent {
  if (/<!ENTITY/i.test(text)) return { kind: 'rejected', reason: 'declares entities, which are not read' }
  const feed = parse(text)
  if (!feed) return { kind: 'rejected', reason: 'is no feed that can be read (RSS, Atom or JSON Feed)' }
  const { title, home } = nameOf(feed)
  const publisherOf = createPublisherOfFeed({ title, addresses: [url, home] })
  const entries = entriesOf(feed)
    .slice(0, MOST_ENTRIES)
    .map((entry) => absolute(entry, url))
  return {
    kind: 'feed',
    entries: entries.map((entry) => ({ ...entry, publisher: publisherOf(entry.url) })),
  }
}

type ParsedFeed = ReturnType<typeof parseFeed>

function parse(text: string): ParsedFeed | undefined {
  try {
    return parseFeed(text, { maxItems: MOST_ENTRIES })
  } catch {
    return undefined
  }
}

function entriesOf(parsed: ParsedFeed): readonly FeedEntry[] {
  if (parsed.format === 'json') {
    const feed = parsed.feed as JsonFeed.Feed<string>
    return (feed.items ?? []).map((item) => jsonFeedEntry(item as JsonFeed.Item<string>, feed))
  }
  if (parsed.format === 'atom') {
    const feed = parsed.feed as AtomFeed.Feed<string>
    return (feed.entries ?? []).map((entry) => atomEntry(entry as AtomFeed.Entry<string>, feed))
  }
  const feed = parsed.feed as RssFeed.Feed<string> | RdfFeed.Feed<string>
  return (feed.items ?? []).map((item) =>
    rssEntry(item as RssFeed.Item<string>, feed as RssFeed.Feed<string>),
  )
}

interface FeedName {
  readonly title: string | undefined
  /** The site that the feed belongs to. */
  readonly home: string | undefined
}

function nameOf(parsed: ParsedFeed): FeedName {
  if (parsed.format === 'json') {
    const { title, home_page_url: home } = parsed.feed as JsonFeed.Feed<string>
    return { title, home }
  }
  if (parsed.format === 'atom') {
    const { title, links = [] } = parsed.feed as AtomFeed.Feed<string>
    const home = links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
    return { title: title?.value, home }
  }
  const { title, link: home } = parsed.feed as RssFeed.Feed<string> | RdfFeed.Feed<string>
  return { title, home }
}

function absolute(entry: FeedEntry, base: string | undefined): FeedEntry {
  const given = entry.url?.trim()
  const url = given && URL.canParse(given, base) ? new URL(given, base).href : given
  return { url, raw: { ...entry.raw, url } }
}
