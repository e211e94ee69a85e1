// Reads one entry of Atom.
import { decodeHTML } from 'entities'
import type { AtomFeed } from 'feedsmith'
import type { FeedEntry } from '../documents/source-document.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { feedText } from './feed-text.ts'

/** The entry's fields; authors and language are the feed's where the entry names none. */
export function atomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedEntry {
  const links = entry.links ?? []
  const page = links.find(
    ({ rel, type }) =>
      (rel === undefined || rel === 'alternate') && (type === undefined || /html/i.test(type)),
  )
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
  const title = entry.title?.value
  return {
    url: page?.href ?? (/^https?:/i.test(entry.id ?? '') ? entry.id : undefined),
    raw: {
      headline:
        title === undefined
          ? undefined
          : decodeHTML(title)
              .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
              .trim(),
      ...readCredits(authors.map(({ name }) => name)),
      published: entry.published ?? entry.updated,
      updated: entry.updated,
      section: entry.categories?.[0]?.label ?? entry.categories?.[0]?.term,
      language: entry.xml?.lang ?? page?.hreflang ?? feed.xml?.lang,
      ...feedText({ content: entry.content?.value, summary: entry.summary?.value }),
    },
  }
}
