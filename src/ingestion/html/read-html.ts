// Reads an article from a page: its text by Readability, what is said of it from JSON-LD, Open Graph and the rest.
import { Readability } from '@mozilla/readability'
import { decodeHTML } from 'entities'
import { headerInEnglish } from '../formats/header-in-english.ts'
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'
import { readByLine } from '../formats/read-by-line.ts'
import { type DateLine, readDateLine } from '../formats/read-date-line.ts'
import { knownLanguage } from '../languages/known-language.ts'
import { creditsPublisher } from '../publishers/credits-publisher.ts'
import { isFirstPublicationNotice } from '../publishers/first-publication.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { readLede } from '../publishers/read-lede.ts'
import { siteOf } from '../publishers/site-of.ts'
import { articleAddress } from './article-address.ts'
import type { HtmlDocument, HtmlElement, HtmlNode } from './html-element.ts'
import { type HtmlText, htmlParagraphs } from './html-paragraphs.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld-article.ts'
import { type PageMetadata, pageMetadata } from './page-metadata.ts'
import { parseHtml } from './parse-html.ts'

export interface ReadHtmlOptions {
  /** Where the page was fetched from. */
  readonly url?: string | undefined
}

/** Lines that pages put between the paragraphs: neither theirs nor the article's. */
const NOTICE =
  /^(?:advertisement|read (?:more|also|next)\b.{0,150}|sign up\b.{0,120}|subscribe\b.{0,120}|follow us\b.{0,80}|share(?: this)?(?: (?:article|story))?|related(?: (?:articles?|stories|topics?))?:?|recommended(?: for you)?|more on this story|click here\b.{0,80}|skip to \w+)$/i

/** Characters. What is longer is no headline, and patterns take their time over it. */
const LONGEST_TITLE = 1_000

/** Paragraphs among which a page repeats its headline, its authors and its dates. */
const TOP = 4

/** Written by readers, who must not say where the article comes from. */
const COMMENTS = '[id*="comment" i], [class*="comment" i]'

/** To a page, not to a site. */
const DEEP_LINK = /^https?:\/\/[^/]+\/.{2,}/i

/** The fields of the page's article. What is missing in the page is missing in the result. */
export function readHtml(html: string, { url }: ReadHtmlOptions = {}): ReadRecord {
  const parsed = parseHtml(html)
  if (parsed.kind === 'rejected') return parsed
  const { document } = parsed
  const stated = jsonLdArticle(document)
  const page = pageMetadata(document)
  const notices = republicationNotices(document)
  const { text, byline } = readText(document)
  const headline = headlineOf(stated, page)
  const language = knownLanguage(stated?.language ?? page.language)
  const paragraphs = bodyOf({ text, stated, headline, language })
  const dates = datesAtTop(text, language)
  const credits = readCredits(stated?.authors.length ? stated.authors : [page.author ?? byline ?? undefined])
  const lede = readLede(paragraphs[0])
  const fetched = url ?? undefined
  const original = articleAddress({
    fetched,
    stated: [...notices.flatMap(({ links }) => links), page.canonical, stated?.url, page.address],
    credits: [
      ...(stated?.authors ?? []),
      credits.agency,
      lede.agency,
      ...notices.map((notice) => notice.text),
    ].filter((name) => name !== undefined),
  })
  return {
    kind: 'read',
    raw: {
      url: original,
      headline,
      publisher: publisherNamed({
        original,
        fetched,
        stated,
        page,
        isReprint: notices.some(({ links }) => links.includes(original ?? '')),
      }),
      agency: credits.agency ?? lede.agency,
      byline: credits.byline,
      dateline: stated?.dateline ?? lede.dateline,
      published: stated?.published ?? page.published ?? dates.published,
      updated: stated?.updated ?? page.updated ?? dates.updated,
      section: stated?.section ?? page.section,
      kind: kindOf(stated?.type),
      correction: stated?.correction,
      language: stated?.language ?? page.language,
      captions: text.captions,
      paragraphs,
    },
  }
}

interface Notice {
  readonly text: string
  readonly links: readonly string[]
}

/** Read before Readability, which drops short paragraphs with links. */
function republicationNotices(document: HtmlDocument): readonly Notice[] {
  const notices: Notice[] = []
  for (const paragraph of document.querySelectorAll('p, small')) {
    const text = (paragraph.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    if (!isFirstPublicationNotice(text) || paragraph.closest(COMMENTS)) continue
    const links = [...paragraph.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
    const credited = links.filter(
      (link) => DEEP_LINK.test(link) && URL.canParse(link) && creditsPublisher(text, link),
    )
    notices.push({ text, links: credited })
  }
  return notices
}

/** Readability takes its document apart, so it comes last. */
function readText(document: HtmlDocument): {
  readonly text: HtmlText
  readonly byline?: string | null | undefined
} {
  const readability = new Readability<HtmlElement>(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: HtmlNode) => node as HtmlElement,
  })
  const found = readability.parse()
  return found?.content
    ? { text: htmlParagraphs(found.content), byline: found.byline }
    : { text: { paragraphs: [], captions: [] } }
}

interface BodyClues {
  readonly text: HtmlText
  readonly stated: JsonLdArticle | undefined
  readonly headline: string | undefined
  readonly language: string | undefined
}

/** The page's text without what stands around it; the text in JSON-LD only where the page shows none. */
function bodyOf({ text: { paragraphs }, stated, headline, language = 'en' }: BodyClues): readonly string[] {
  const shown = paragraphs.filter(
    (paragraph, at) =>
      !isFurniture(at < TOP ? headerInEnglish(paragraph, language) : paragraph, at, headline),
  )
  if (shown.length > 0) return shown
  return (stated?.body ?? '').split(/\s*[\r\n]+\s*/).filter((paragraph) => paragraph !== '')
}

/** What a page says in words alone: its first line that holds dates and nothing else. */
function datesAtTop({ paragraphs }: HtmlText, language: string | undefined): DateLine {
  for (const paragraph of paragraphs.slice(0, TOP)) {
    const dates = readDateLine(paragraph, { language })
    if (dates) return dates
  }
  return {}
}

/** At the top stand once more the headline, the authors and the dates. */
function isFurniture(paragraph: string, at: number, headline: string | undefined): boolean {
  if (NOTICE.test(paragraph)) return true
  return (
    at < TOP &&
    (paragraph === headline || readByLine(paragraph) !== undefined || readDateLine(paragraph) !== undefined)
  )
}

/** Titles often carry the site's name; a heading may be the site's own. */
function headlineOf(stated: JsonLdArticle | undefined, page: PageMetadata): string | undefined {
  const bare = (title: string | undefined) => {
    const text = decodeHTML((title ?? '').slice(0, LONGEST_TITLE))
      .replaceAll(/\s+/g, ' ')
      .trim()
    const { site } = page
    const ending = /\s+[|–—·•-]\s+([^|–—·•]+)$/.exec(text)
    return site && ending?.[1]?.toLowerCase() === site.toLowerCase() ? text.slice(0, ending.index) : text
  }
  const title = bare(page.title).replace(/\s+\|\s+[^|]+$/, '')
  return bare(stated?.headline) || bare(page.headline) || page.heading || title || undefined
}

interface PublisherClues {
  readonly original: string | undefined
  readonly fetched: string | undefined
  readonly stated: JsonLdArticle | undefined
  readonly page: PageMetadata
  readonly isReprint: boolean
}

/** The site's name for itself, unless the original is on another site: then that address tells its publisher. */
function publisherNamed({ original, fetched, stated, page, isReprint }: PublisherClues): string | undefined {
  const own = fetched ?? page.address
  if (isReprint || (original && own && siteOf(original) !== siteOf(own))) return undefined
  return stated?.publisher ?? page.site
}

function kindOf(type = ''): RawArticle['kind'] {
  if (type === 'OpinionNewsArticle') return 'opinion'
  if (type === 'AnalysisNewsArticle' || type === 'BackgroundNewsArticle') return 'analysis'
  return undefined
}
