// The gate to the corpus: the fields of one source record become an Article, or are rejected with the reason.
import { hash } from 'node:crypto'
import { type Article, articleSchema } from '../news/article.ts'
import { articleId } from '../news/article-id.ts'
import { instantOf, type NewsDate } from '../news/news-date.ts'
import { normaliseArticleUrl } from '../news/normalise-article-url.ts'
import { plainArticleUrl } from '../news/plain-article-url.ts'
import { articleKind } from './article-kind.ts'
import { cleanText } from './clean-text.ts'
import type { RawArticle } from './formats/raw-article.ts'
import { readNewsDate } from './formats/read-news-date.ts'
import { knownLanguage } from './languages/known-language.ts'
import { firstPublicationUrl } from './publishers/first-publication.ts'
import { publisherOf } from './publishers/publisher-of.ts'
import { readCredit } from './publishers/read-credit.ts'
import { siteOf } from './publishers/site-of.ts'
import { readNotes } from './read-notes.ts'

export type ArticleOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  /** `withdrawn` is the id of an article that must not be read any more: what is held of it has to go. */
  | { readonly kind: 'rejected'; readonly reason: string; readonly withdrawn?: string }

export interface ToArticleOptions {
  /** Milliseconds since 1970: embargoes end by it. */
  readonly clock?: () => number
}

/** BCP 47, of what neither its source nor its words tell: the stages that follow are built for English. */
const DEFAULT_LANGUAGE = 'en'

/** Of an order that need not repeat the text. */
const TAKEN_BACK = /^(?:stat:)?(?:cancell?ed|withdrawn|retracted|killed)$/i

/** Characters of a faulty value that a reason repeats. */
const SHOWN_VALUE = 80

/**
 * An article that its schema accepts, with its text cleaned by `cleanText`; or every reason against it. Dates are read
 * in its language, which `withLanguage` tells where the source does not. What is under
 * embargo or withheld is no article; what was canceled is one that is marked as withdrawn, where its text is repeated.
 */
export function toArticle(
  raw: RawArticle,
  { clock = () => Date.now() }: ToArticleOptions = {},
): ArticleOutcome {
  const hold = holdOn(raw, clock())
  if (hold) return hold
  const paragraphs = paragraphsOf(raw)
  const address = normaliseArticleUrl(raw.url ?? '')
  const faults = [...faultsOf(raw, address), ...(paragraphs.length === 0 ? ['no body'] : [])]
  if (faults.length > 0 && TAKEN_BACK.test(raw.status?.trim() ?? ''))
    return { kind: 'rejected', reason: 'was canceled by its publisher', ...withdrawal(raw.url) }
  if (faults.length > 0) return { kind: 'rejected', reason: faults.join('; ') }
  const content = contentOf(raw, { printed: paragraphs, address })
  const version = hash('sha256', JSON.stringify(content)).slice(0, 16)
  const article = articleSchema.safeParse({ ...content, version })
  if (article.success) return { kind: 'article', article: article.data }
  const [issue] = article.error.issues
  return { kind: 'rejected', reason: `invalid ${String(issue?.path[0])}: ${issue?.message}` }
}

function holdOn(
  { status, url, embargoedUntil, language }: RawArticle,
  now: number,
): ArticleOutcome | undefined {
  if (status === 'withheld')
    return { kind: 'rejected', reason: 'is withheld by its publisher', ...withdrawal(url) }
  const end = embargoedUntil ? readNewsDate(embargoedUntil, { language }) : undefined
  if (embargoedUntil && !end)
    return {
      kind: 'rejected',
      reason: `is under an embargo whose end cannot be read: ${shown(embargoedUntil)}`,
    }
  if (end && instantOf(end) > now)
    return {
      kind: 'rejected',
      reason: `is under embargo until ${end}: it is taken by the first run after that`,
    }
  return undefined
}

function withdrawal(url = ''): { readonly withdrawn?: string } {
  const address = normaliseArticleUrl(plainArticleUrl(url))
  return address ? { withdrawn: articleId(address) } : {}
}

function faultsOf(raw: RawArticle, address: string | undefined): readonly string[] {
  const [url, published, updated] = [raw.url, raw.published, raw.updated].map((value) => value?.trim() ?? '')
  const readDate = (value: string) => readNewsDate(value, raw)
  const faults: readonly (readonly [boolean, string])[] = [
    [!url, 'no URL'],
    [Boolean(url) && address === undefined, `the URL ${shown(url)} ${addressFault(url)}`],
    [!cleaned(raw.headline), 'no headline'],
    [!published, 'no date'],
    [isFaulty(published, readDate), `invalid date ${shown(published)}`],
    [isFaulty(updated, readDate), `invalid update date ${shown(updated)}`],
    [isFaulty(raw.text?.trim(), textKind), `text is ${shown(raw.text)} and must be full or summary`],
  ]
  return faults.flatMap(([isFound, reason]) => (isFound ? reason : []))
}

function addressFault(url = ''): string {
  return /^https?:\/\//i.test(url) ? 'is not the address of a page' : 'is not http or https'
}

/** A value is given, and nothing can be read from it. */
function isFaulty(value: string | undefined, read: (value: string) => unknown): boolean {
  return Boolean(value) && read(value ?? '') === undefined
}

interface Checked {
  readonly printed: readonly string[]
  /** Of the given URL, normalised. */
  readonly address: string | undefined
}

/** In a fixed order, which the version depends on. */
function contentOf(raw: RawArticle, { printed, address }: Checked): Readonly<Record<string, unknown>> {
  const { url, id, isReprint } = addressOf(raw, { printed, address })
  const section = cleaned(raw.section)
  const publisher = (isReprint ? undefined : cleaned(raw.publisher)) ?? publisherOf(url)
  const notes = readNotes({
    headline: cleaned(raw.headline) ?? '',
    paragraphs: printed,
    status: raw.status,
  })
  const { headline, paragraphs } = notes
  const credit = readCredit(paragraphs)
  const [agency, byline] = [cleaned(raw.agency) ?? credit.agency, cleaned(raw.byline)]
  return {
    id,
    url,
    headline,
    publisher,
    agency: agency === publisher ? undefined : agency,
    byline: isSameName(byline, publisher) ? undefined : byline,
    dateline: cleaned(raw.dateline) ?? credit.dateline,
    publishedAt: publishedAt(raw),
    updatedAt: updatedAfter(publishedAt(raw), raw),
    kind: articleKind({ kind: raw.kind, section, url, headline, paragraphs }),
    section,
    text: textKind(raw.text ?? '') ?? 'full',
    correction: joined(cleaned(raw.correction), notes.correction),
    editorsNote: notes.editorsNote,
    withdrawn: notes.isWithdrawn || undefined,
    language: languageOf(raw),
    captions: (raw.captions ?? []).flatMap((caption) => cleaned(caption) ?? []),
    paragraphs,
  }
}

/** Where the article was published first, in as far as it tells. */
function addressOf(raw: RawArticle, { printed, address }: Checked) {
  const given = raw.url?.trim() ?? ''
  const first = firstPublicationUrl(printed) ?? given
  const isReprint = first !== given && siteOf(first) !== siteOf(given)
  const url = plainArticleUrl(isReprint ? first : given)
  const normalised = url === given ? address : normaliseArticleUrl(url)
  return { url, id: articleId(normalised ?? url), isReprint }
}

function languageOf({ language }: RawArticle): string {
  return knownLanguage(language) ?? DEFAULT_LANGUAGE
}

/** Nobody could read it before the end of its embargo. */
function publishedAt({ published = '', embargoedUntil = '', language }: RawArticle): NewsDate | undefined {
  const [given, end] = [published, embargoedUntil].map((date) => readNewsDate(date, { language }))
  return given && end && instantOf(end) > instantOf(given) ? end : given
}

/** Many sources repeat the date of publication as that of the update: then there was none. */
function updatedAfter(
  published: NewsDate | undefined,
  { updated = '', language }: RawArticle,
): NewsDate | undefined {
  const last = readNewsDate(updated, { language })
  return published && last && instantOf(last) > instantOf(published) ? last : undefined
}

/** A correction may stand in its field and in the text. */
function joined(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined || one.includes(other)) return one ?? other
  return other.includes(one) ? other : `${one} ${other}`
}

/** Rows of asterisks and dashes are no paragraphs: a paragraph holds a letter or a digit. */
function paragraphsOf(raw: RawArticle): readonly string[] {
  return raw.paragraphs.map(cleanText).filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
}

function textKind(text: string): string | undefined {
  const kind = text.trim().toLowerCase()
  return kind === 'full' || kind === 'summary' ? kind : undefined
}

/** "By The Moscow Times" names no person. */
function isSameName(name: string | undefined, publisher: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^the /, '')
  return name !== undefined && bare(name) === bare(publisher)
}

function cleaned(text: string | undefined): string | undefined {
  return cleanText(text ?? '') || undefined
}

function shown(value = ''): string {
  const text = cleanText(value)
  return `“${text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text}”`
}
