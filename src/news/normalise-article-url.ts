// Brings the addresses under which one article is shared to one form, from which its id is made.
import normalizeUrl from 'normalize-url'
import { getDomain } from 'tldts'
import { TRACKING_PARAMETERS } from './tracking-parameters.ts'
import { withoutAmp } from './without-amp.ts'

/** Hosts of the same pages for phones, or without "www.". */
const SAME_SITE = /^(?:www\d?|m|mobile|amp)\./

/**
 * The address without scheme differences, `www.`, default port, fragment, trailing slash, tracking parameters, and the
 * forms for phones (`m.`, `amp.`, `/amp/`, caches of AMP), its other parameters in order. `undefined` for anything but
 * an absolute http or https URL that names no user. The normalised form of a normalised address is itself.
 */
export function normaliseArticleUrl(url: string): string | undefined {
  const given = url.trim()
  const [, host, path] = PLAIN.exec(given) ?? []
  if (host === undefined || path === undefined || withoutAmp(given) !== given) return normalised(given)
  const site = siteOf(host)
  return site && site + path
}

/** Letters, digits and hyphens in a path without queries: of it nothing but an ending slash can go. */
const PLAIN = /^https?:\/\/([a-z\d.-]+)((?:\/[\w~-][\w.~-]*)*)\/?$/

/** The normalised address of each host's front page: nearly all articles are of few hosts, and it takes most of the time. */
const sites = new Map<string, string | undefined>()
const SITES_MAX = 10_000

function siteOf(host: string): string | undefined {
  if (sites.has(host)) return sites.get(host)
  if (sites.size >= SITES_MAX) sites.clear()
  const site = normalised(`https://${host}/`)
  sites.set(host, site)
  return site
}

function normalised(given: string): string | undefined {
  if (!isAddress(given)) return undefined
  const plain = withoutAmp(given)
  const address = new URL(isAddress(plain) ? plain : given)
  address.hostname = withoutVariant(address.hostname)
  return normalizeUrl(address.href, {
    forceHttps: true,
    stripHash: true,
    stripWWW: true,
    removeQueryParameters: [...TRACKING_PARAMETERS],
    sortQueryParameters: true,
  })
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"|]+$/i.test(url) && URL.canParse(url) && !hasName(new URL(url))
}

/** "https://paper.example@other.example/" leads to the other; no publisher's address logs anybody in. */
function hasName({ username, password }: URL): boolean {
  return username !== '' || password !== ''
}

/** "en.m.site.example" is "en.site.example"; what is registered itself stays: "m.example". */
function withoutVariant(host: string): string {
  const domain = getDomain(host, { validateHostname: false })
  if (!domain || host === domain) return host
  const shorter = host.replace(SAME_SITE, '').replace(/\.m\.(?=[^.]+\.[^.]+)/, '.')
  return shorter.endsWith(domain) ? shorter : host
}
