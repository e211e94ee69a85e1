// Reads what a page says of its article in JSON-LD, in whichever of the many ways schema.org allows.
import { z } from 'zod'
import type { HtmlDocument } from './html-element.ts'

/** What the page says; each field as written, absent where it is not said in a form that can be read. */
export interface JsonLdArticle {
  readonly type: string
  readonly headline?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly authors: readonly string[]
  readonly publisher?: string | undefined
  readonly section?: string | undefined
  readonly language?: string | undefined
  readonly dateline?: string | undefined
  readonly correction?: string | undefined
  readonly body?: string | undefined
}

type JsonObject = Readonly<Record<string, unknown>>

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|ScholarlyArticle|TechArticle|AdvertiserContentArticle)$/

const objectSchema = z.record(z.string(), z.unknown())

/** Levels below the root at which articles stand in practice; deeper nesting is somebody's play. */
const DEEPEST = 6

/** The page's main article: the first whose headline or date is given, else the first of any. */
export function jsonLdArticle(document: HtmlDocument): JsonLdArticle | undefined {
  const objects = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    objectsIn(parse(script.textContent ?? ''), DEEPEST),
  )
  const byId = new Map(objects.flatMap((object) => (isText(object['@id']) ? [[object['@id'], object]] : [])))
  const articles = objects.filter((object) => typeOf(object) !== undefined)
  const main = articles.find((object) => isText(object.headline) && isText(object.datePublished))
  const chosen = main ?? articles[0]
  return chosen && read(chosen, byId)
}

/** Some pages wrap it in a comment, as was done with scripts once, or leave line breaks inside strings. */
function parse(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, '')
  for (const candidate of [json, json.replaceAll(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}

/** All objects of the page that stand in arrays, in `@graph`, or as the main entity of another. */
function objectsIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth - 1))
  const object = objectSchema.safeParse(value).data
  if (!object) return []
  const inner = [object['@graph'], object.mainEntity, object.mainEntityOfPage]
  return [object, ...inner.flatMap((item) => objectsIn(item, depth - 1))]
}

function typeOf(object: JsonObject): string | undefined {
  return listOf(object['@type'])
    .filter(isText)
    .map((type) => type.replace(/^.*[/:#]/, ''))
    .find((type) => ARTICLE.test(type))
}

function read(article: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): JsonLdArticle {
  const names = (value: unknown) => listOf(value).flatMap((item) => nameOf(item, byId) ?? [])
  return {
    type: typeOf(article) ?? '',
    headline: textOf(article.headline) ?? textOf(article.name),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    published: textOf(article.datePublished),
    updated: textOf(article.dateModified),
    authors: [...new Set([...names(article.author), ...names(article.creator)])],
    publisher: names(article.publisher)[0],
    section: textOf(listOf(article.articleSection)[0]),
    language: textOf(article.inLanguage) ?? languageOf(article.inLanguage),
    dateline: textOf(article.dateline) ?? names(article.locationCreated)[0],
    correction: correctionOf(article.correction),
    body: textOf(article.articleBody),
  }
}

/** `{"name"}`, a bare name, or a reference to another object of the page. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string | undefined {
  if (isText(value)) return /^https?:/i.test(value) ? textOf(byId.get(value)?.name) : textOf(value)
  const object = objectSchema.safeParse(value).data
  if (!object) return undefined
  const name = listOf(object.name).find(isText) ?? listOf(byId.get(object['@id'])?.name).find(isText)
  return textOf(name)
}

function addressOf(value: unknown): string | undefined {
  const object = objectSchema.safeParse(value).data
  return textOf(value) ?? textOf(object?.['@id']) ?? textOf(object?.url)
}

function languageOf(value: unknown): string | undefined {
  const object = objectSchema.safeParse(value).data
  return textOf(object?.alternateName)
}

/** A `CorrectionComment`, or its text; the address of a page of corrections says nothing of this article. */
function correctionOf(value: unknown): string | undefined {
  const texts = listOf(value).flatMap((item) => {
    const text = textOf(item) ?? textOf(objectSchema.safeParse(item).data?.text)
    return text && !/^https?:\S+$/i.test(text) ? [text] : []
  })
  return texts.length > 0 ? texts.join(' ') : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function textOf(value: unknown): string | undefined {
  return isText(value) ? value.trim() : undefined
}
