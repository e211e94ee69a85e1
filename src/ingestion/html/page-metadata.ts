// Gathers what the head and the marked parts of a page say of its article, apart from JSON-LD.
import type { HtmlDocument, HtmlElement } from './html-element.ts'

/** As written; absent where the page does not say it. */
export interface PageMetadata {
  readonly type?: string | undefined
  readonly headline?: string | undefined
  readonly heading?: string | undefined
  readonly title?: string | undefined
  readonly canonical?: string | undefined
  readonly address?: string | undefined
  readonly site?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly author?: string | undefined
  readonly section?: string | undefined
  readonly language?: string | undefined
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'citation_publication_date',
]

const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'revision_date',
]

const AUTHOR = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
]

const SECTION = ['article:section', 'parsely-section', 'section', 'dc.subject']

/** `<time>` elements, those first that say what they mean. */
const TIMES_PUBLISHED = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  'time.published',
  'time.dt-published',
  'article header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'header time[datetime]',
  'article time',
  'main time',
]
const TIMES_UPDATED = ['time[itemprop~="dateModified"]', 'time.updated', 'time.dt-updated']

/** Characters: headlines, names and dates are shorter. */
const LONGEST_VALUE = 1_000

/** The first of several ways to say a thing counts. */
export function pageMetadata(document: HtmlDocument): PageMetadata {
  const meta = metaTags(document)
  const named = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value)
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim()
  return {
    type: meta.get('og:type'),
    headline: named(['og:title', 'twitter:title', 'parsely-title', 'dc.title']),
    heading: textOf(document.querySelector('article h1') ?? document.querySelector('h1')),
    title: textOf(document.querySelector('title')),
    canonical: attribute('link[rel~="canonical" i]', 'href'),
    address: named(['og:url', 'twitter:url', 'parsely-link']),
    site: named(['og:site_name', 'application-name']),
    published: named(PUBLISHED) ?? timeOf(document, TIMES_PUBLISHED),
    updated: named(UPDATED) ?? timeOf(document, TIMES_UPDATED),
    author:
      AUTHOR.map((name) => meta.get(name)).find((name) => name && !/^https?:/i.test(name)) ??
      marked(document),
    section: named(SECTION),
    language:
      attribute('html', 'lang') || named(['content-language', 'dc.language', 'og:locale'])?.replace('_', '-'),
  }
}

/** By name or property in lower case; the first of each counts. */
function metaTags(document: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim()
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase()
      if (name && content && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

function timeOf(document: HtmlDocument, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const time = document.querySelector(selector)
    const value = time?.getAttribute('datetime')?.trim() || textOf(time ?? null)
    if (value) return value
  }
  return undefined
}

/** Authors that only the page's own marks tell. */
function marked(document: HtmlDocument): string | undefined {
  const found =
    document.querySelector('[itemprop~="author"] [itemprop~="name"]') ??
    document.querySelector('[itemprop~="author"], [rel~="author"], .byline, .p-author')
  return textOf(found)
}

function textOf(element: HtmlElement | null): string | undefined {
  return element?.textContent?.slice(0, LONGEST_VALUE).replaceAll(/\s+/g, ' ').trim() || undefined
}
