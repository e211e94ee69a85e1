// Reads what the standards of the wire say about whether an item may be published.
import type { RawArticle } from '../formats/raw-article.ts'

/**
 * `usable` and what is unknown are no status; `embargoed` alone tells no time, so that it counts as withheld. The three
 * standards share these terms, NewsML-G2 with a prefix (`stat:usable`).
 */
export function publishingStatus(term: string | undefined, embargoedUntil?: string): RawArticle['status'] {
  const status = term?.toLowerCase().replace(/^.*[:/]/, '')
  if (status === 'canceled' || status === 'cancelled') return 'canceled'
  if (status === 'withheld' || (status === 'embargoed' && !embargoedUntil)) return 'withheld'
  return undefined
}
