// The addresses under which one article may be held: readers share it from phones, from caches, and with extras.
import { normaliseArticleUrl } from '../../news/normalise-article-url.ts'

/** Editions and pages for phones stand under such names beside the site itself. */
const HOST_PREFIX = /^(?:www|m|mobile|amp|edition|us|uk|eu|international|touch)\./

const HOST_PREFIXES = ['', 'm.', 'mobile.', 'amp.', 'edition.', 'us.'] as const

/** Sites that answer under two domains. */
const TWIN_DOMAINS = [
  ['bbc.com', 'bbc.co.uk'],
  ['theguardian.com', 'guardian.co.uk'],
] as const

const PATH_ENDS = ['', '.html', '.htm', '.amp', '/amp', '/index.html'] as const

/** Google's and Cloudflare's copies of pages for phones hold the page's own address in theirs. */
const CACHES: readonly RegExp[] = [
  /^https:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
  /^https:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/i,
]

/** Normalised, the likeliest first; empty for what is no address of an article. */
export function addressForms(address: string): readonly string[] {
  const normal = normaliseArticleUrl(address)
  if (normal === undefined) return []
  const cached = CACHES.flatMap((cache) => cache.exec(normal)?.[1] ?? [])[0]
  const own = (cached && normaliseArticleUrl(`https://${cached}`)) || normal
  const { host, pathname, search } = new URL(own)
  const queries = new Set([search, withoutAmp(search), ''])
  // A page that its query alone tells from others must not be taken for one of those.
  if (isScript(pathname) || barePath(pathname) === '') queries.delete('')
  const forms = hostsOf(host).flatMap((other) =>
    pathsOf(pathname).flatMap((path) =>
      Array.from(queries, (query) => normaliseArticleUrl(`https://${other}${path}${query}`) ?? []).flat(),
    ),
  )
  return [...new Set([normal, own, ...forms])]
}

function hostsOf(host: string): readonly string[] {
  const bare = bareHost(host)
  const domains = TWIN_DOMAINS.find((pair) => pair.some((domain) => domain === bare)) ?? [bare]
  return domains.flatMap((domain) => HOST_PREFIXES.map((prefix) => `${prefix}${domain}`))
}

function pathsOf(pathname: string): readonly string[] {
  const bare = barePath(pathname)
  return bare === '' ? [pathname] : PATH_ENDS.map((end) => `${bare}${end}`)
}

/** Without the names that only say which edition it is. */
function bareHost(host: string): string {
  return host.split('.').length > 2 ? host.replace(HOST_PREFIX, '') : host
}

function barePath(pathname: string): string {
  return pathname
    .replace(/\/+$/, '')
    .replace(/\/(?:index|default)\.html?$/i, '')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp$/i, '')
    .replace(/(?:\.amp)?\.html?$|\.amp$/i, '')
}

function isScript(pathname: string): boolean {
  return /\.(?:php|aspx?|jsp|cgi)$/i.test(pathname)
}

function withoutAmp(search: string): string {
  const kept = new URLSearchParams(search)
  for (const name of ['amp', 'outputType', 'output']) kept.delete(name)
  const query = kept.toString()
  return query === '' ? '' : `?${query}`
}
