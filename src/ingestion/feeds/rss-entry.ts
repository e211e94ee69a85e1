// Reads one item of RSS, with the elements of Dublin Core, Content and Atom that feeds of news add to it.
import { decodeHTML } from 'entities'
import type { RssFeed } from 'feedsmith'
import type { FeedEntry } from '../documents/source-document.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { feedText } from './feed-text.ts'

/** The item's fields; the language is the feed's where the item names none. */
export function rssEntry(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): FeedEntry {
  const { guid, atom, dc, dcterms } = item
  const permalink =
    guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined
  const authors = [
    ...(dc?.creators ?? []),
    ...(item.authors ?? []).map(({ name, email }) => name ?? nameIn(email)),
  ]
  return {
    url:
      item.link ??
      permalink ??
      atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    raw: {
      headline: plain(item.title),
      ...readCredits(authors.map(plain)),
      published:
        item.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
      updated: atom?.updated ?? dcterms?.modified?.[0],
      section: plain(item.categories?.[0]?.name),
      language: dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0],
      ...feedText({ content: item.content?.encoded, summary: item.description }),
    },
  }
}

/** "newsroom@gazette.example (Jane Doe)". */
function nameIn(email: string | undefined): string | undefined {
  return /\(([^()]+)\)/.exec(email ?? '')?.[1]
}

/** Titles come with marks and character references, often twice over. */
function plain(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : decodeHTML(text)
        .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
        .trim() || undefined
}
