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
 * a home page in place of an article. Of a file, what most of them say.
 */
export function articleAddress({ fetched, stated, credits }: AddressClues): string | undefined {
  const addresses = stated.flatMap((address) => absolute(address, fetched) ?? [])
  const plausible = addresses.filter(
    (address) => !isHome(address) || (fetched !== undefined && isHome(fetched)),
  )
  const isCredited = (address: string) => credits.some((credit) => creditsPublisher(credit, address))
  if (fetched === undefined) return ofFile(plausible, isCredited) ?? addresses[0]
  return plausible.find((address) => siteOf(address) === siteOf(fetched) || isCredited(address)) ?? fetched
}

/** The first, unless two others agree on another site and the page does not credit that of the first. */
function ofFile(
  [first, ...others]: readonly string[],
  isCredited: (address: string) => boolean,
): string | undefined {
  if (first === undefined || isCredited(first)) return first
  const sites = Map.groupBy(
    others.filter((address) => siteOf(address) !== siteOf(first)),
    siteOf,
  )
  const [agreed] = [...sites.values()].find(({ length }) => length > 1) ?? []
  return agreed ?? first
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
