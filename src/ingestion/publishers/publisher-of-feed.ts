// Names the publisher of a feed's entries by what the feed calls itself.
import { nameInTitle } from './name-in-title.ts'
import { siteOf } from './site-of.ts'

export interface FeedName {
  readonly title: string | undefined
  /** Where it was fetched from, and the site that it names as its own. */
  readonly addresses: readonly (string | undefined)[]
}

/** Gives a name for the entry's address where it is on the feed's own site: a feed of others' articles is none of them. */
export function createPublisherOfFeed({
  title = '',
  addresses,
}: FeedName): (entry: string | undefined) => string | undefined {
  const sites = new Set(addresses.flatMap((address) => siteOf(address ?? '') ?? []))
  const names = new Map([...sites].map((site) => [site, nameInTitle(title, site)]))
  return (entry = '') => names.get(siteOf(entry) ?? '')
}
