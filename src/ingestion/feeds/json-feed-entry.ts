// Reads one item of JSON Feed.
import type { JsonFeed } from 'feedsmith'
import type { FeedEntry } from '../documents/source-document.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { feedText } from './feed-text.ts'

/** The item's fields. An item about another page (`external_url`) is its publisher's own; that page is not its address. */
export function jsonFeedEntry(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedEntry {
  const authors = item.authors ?? feed.authors ?? []
  return {
    url: item.url ?? (/^https?:/i.test(item.id ?? '') ? item.id : item.external_url),
    raw: {
      headline: item.title,
      ...readCredits(authors.map(({ name }) => name)),
      published: item.date_published ?? item.date_modified,
      updated: item.date_modified,
      section: item.tags?.[0],
      language: item.language ?? feed.language,
      ...feedText({ content: item.content_html ?? item.content_text, summary: item.summary }),
    },
  }
}
