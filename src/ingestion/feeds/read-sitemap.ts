// Reads sitemaps: those of news with what they say of each page, plain ones, and lists of sitemaps.
import type { DocumentContent, SitemapPage } from '../documents/source-document.ts'
import { at, childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts'

/** Pages of a plain sitemap, the newest: it lists a site's whole past, and most of it is no news. */
const NEWEST_PAGES = 200

/** The pages of an `urlset`, or the sitemaps of a `sitemapindex`. Where some pages are marked as news, only those. */
export function readSitemap(root: XmlElement): DocumentContent {
  if (root.name === 'sitemapindex') {
    const sitemaps = childrenOf(root, 'sitemap').flatMap((sitemap) => {
      const url = textOf(at(sitemap, 'loc'))
      return url ? [{ url, changed: textOf(at(sitemap, 'lastmod')) }] : []
    })
    return { kind: 'sitemap-index', sitemaps }
  }
  const all = childrenOf(root, 'url').flatMap(pageOf)
  const news = all.filter(({ raw }) => raw.headline !== undefined || raw.published !== undefined)
  return { kind: 'sitemap', pages: news.length > 0 ? news : newest(all) }
}

function pageOf(entry: XmlElement): readonly SitemapPage[] {
  const url = textOf(at(entry, 'loc'))
  if (!url) return []
  const news = childrenOf(entry, 'news')[0]
  const raw = {
    url,
    headline: textOf(at(news, 'title')),
    publisher: textOf(at(news, 'publication', 'name')),
    language: textOf(at(news, 'publication', 'language')),
    published: textOf(at(news, 'publication_date')),
    updated: textOf(at(entry, 'lastmod')),
    paragraphs: [],
  }
  return [{ url, raw }]
}

/** By the day of their last change, as text: all write it in ISO 8601. */
function newest(pages: readonly SitemapPage[]): readonly SitemapPage[] {
  const changed = ({ raw }: SitemapPage) => raw.updated ?? ''
  return pages.toSorted((a, b) => (changed(a) < changed(b) ? 1 : -1)).slice(0, NEWEST_PAGES)
}
