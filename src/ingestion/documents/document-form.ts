// Tells from its first bytes what form a document is in, whatever its name or server calls it.

export type DocumentForm = 'html' | 'xml' | 'json' | 'gzip' | 'unknown'

/** Bytes that are looked at: a declaration, a doctype and some comments fit in. */
const PEEK = 4_096

const ROOT = /^\s*(?:(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)\s*)*<([\w:.-]+)/i

/** Roots of the XML that is read here. */
const XML_ROOT =
  /^(?:rss|(?:\w+:)?RDF|(?:\w+:)?feed|(?:\w+:)?urlset|(?:\w+:)?sitemapindex|(?:\w+:)?newsItem|(?:\w+:)?newsMessage|(?:\w+:)?packageItem|nitf)$/i

/** `unknown` for what is neither marked up nor JSON nor compressed. */
export function documentForm(bytes: Uint8Array): DocumentForm {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  // Without its NULs and byte order mark, UTF-16 looks like ASCII.
  const start = Buffer.from(bytes.subarray(0, PEEK))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|þÿ|ÿþ)/, '')
  if (/^\s*[[{]/.test(start)) return 'json'
  const root = ROOT.exec(start)?.[1]
  if (root === undefined)
    return /<(?:html|head|body|p|div|article|meta)[\s>]/i.test(start) ? 'html' : 'unknown'
  if (XML_ROOT.test(root)) return 'xml'
  return /^\s*<\?xml/i.test(start) && !/^(?:\w+:)?html$/i.test(root) ? 'xml' : 'html'
}
