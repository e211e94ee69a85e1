// Finds out what a document is and reads it: a page, an article of the wire, a feed, a sitemap.

import { readFeed } from '../feeds/read-feed.ts'
import { readSitemap } from '../feeds/read-sitemap.ts'
import type { ReadRecord } from '../formats/raw-article.ts'
import { readHtml } from '../html/read-html.ts'
import { readNewsml } from '../wire/read-newsml.ts'
import { readNitf } from '../wire/read-nitf.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { decodeDocument } from './decode-document.ts'
import { documentForm } from './document-form.ts'
import { gunzipDocument } from './gunzip-document.ts'
import { readJsonDocument } from './read-json-document.ts'
import type { DocumentContent, SourceDocument } from './source-document.ts'

/** What the document holds, or why it cannot be read. Never throws. */
export function readDocument(document: SourceDocument): DocumentContent {
  try {
    return readForm(document)
  } catch (error) {
    // Of a parser that gives up: too deep for its stack, or in a shape that its authors did not think of.
    return rejected(
      `cannot be read: ${(error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 120)}`,
    )
  }
}

function readForm(document: SourceDocument): DocumentContent {
  const { bytes, contentType, url } = document
  const form = documentForm(bytes)
  if (form === 'gzip') {
    const unpacked = gunzipDocument(bytes)
    return unpacked.kind === 'rejected' ? unpacked : readForm({ ...document, bytes: unpacked.bytes })
  }
  if (form === 'unknown')
    return rejected(bytes.length === 0 ? 'is empty' : 'is no page, feed, sitemap or article of the wire')
  const decoded = decodeDocument(bytes, { markup: form === 'json' ? 'none' : form, contentType })
  if (decoded.kind === 'rejected') return decoded
  if (form === 'json') return readJsonDocument(decoded.text, url)
  return form === 'xml' ? readXml(decoded.text, url) : articles([readHtml(decoded.text, { url })])
}

function readXml(text: string, url: string | undefined): DocumentContent {
  // A truncated feed still holds whole entries, and many are not well-formed: their reader judges for itself.
  if (/<(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed)[\s>]/i.test(text.slice(0, 4_096))) return readFeed(text, url)
  const parsed = parseXml(text)
  if (parsed.kind === 'rejected') return parsed
  const { root } = parsed
  if (root.name === 'nitf') return articles([readNitf(root)])
  if (root.name === 'newsItem' || root.name === 'newsMessage') return articles(readNewsml(root))
  if (root.name === 'urlset' || root.name === 'sitemapindex') return readSitemap(root)
  return rejected(`is XML of a kind that is not read (“${root.name.slice(0, 40)}”)`)
}

function articles(records: readonly ReadRecord[]): DocumentContent {
  return { kind: 'articles', records }
}

function rejected(reason: string): DocumentContent {
  return { kind: 'rejected', reason }
}
