// Tells whether two addresses belong to one publisher's site.
import { getDomain } from 'tldts'

/** The registered domain of an address; its host where there is none, as on `localhost` or for a number. Below hosts of many publishers (`jane.wordpress.com`) each has its own. */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname
}
