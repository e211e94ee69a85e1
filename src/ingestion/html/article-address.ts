// Decides which of the addresses that a page gives is that of the article's original.
import { creditsPublisher } from '../publishers/credits-publisher.ts'
import { siteOf } from '../publishers/site-of.ts'

export interface AddressClues {
  /** Where the page was fetched from; absent for a file. */
  readonly fetched?: string | undefined
  /** What the page says, most trusted first: its canonical link, JSON-LD, Open Graph. May be relative. */
  readonly stated: readonly (string | undefined)[]
  /** Names of authors, agencies and publishers on the page, and its sentences about a first publication. */
  readonly credits: readonly string[]
}

/**
 * The first stated address that is plausible, else the fetched one. Of a fetched page, an address on another site is
 * believed only where the page credits that site's publisher, so that no page can pass for somebody else's; and never
 * a home page in place of an article.
 */
export function articleAddress({ fetched, stated, credits }: AddressClues): string | undefined {
  const addresses = stated.flatMap((address) => absolute(address, fetched) ?? [])
  const plausible = addresses.filter(
    (address) => !isHome(address) || (fetched !== undefined && isHome(fetched)),
  )
  if (fetched === undefined) return plausible[0] ?? addresses[0]
  return (
    plausible.find(
      (address) =>
        siteOf(address) === siteOf(fetched) || credits.some((credit) => creditsPublisher(credit, address)),
    ) ?? fetched
  )
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const given = address?.trim()
  if (!given || !URL.canParse(given, base)) return undefined
  const { href, protocol } = new URL(given, base)
  return /^https?:$/.test(protocol) ? href : undefined
}

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address)
  return search === '' && /^\/(?:[a-z]{2}\/?|index\.html?)?$/i.test(pathname)
}
