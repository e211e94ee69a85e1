// Reads an article from IPTC ninjs, News in JSON, of the series 1, 2 and 3.
import { z } from 'zod'
import { plainParagraphs } from '../formats/plain-paragraphs.ts'
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'
import { htmlText } from '../html/html-text.ts'
import { agencyNamed } from '../publishers/agency-named.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { readLede } from '../publishers/read-lede.ts'
import { correctionNote } from './correction-note.ts'
import { publishingStatus } from './publishing-status.ts'
import { webAddress } from './web-address.ts'

const text = z.string().optional().catch(undefined)

/** 2.x and 3.x: one of several renderings of a text, told apart by role. */
const variantSchema = z.object({ role: text, contenttype: text, value: text })
const variants = z.array(variantSchema.catch({})).optional().catch(undefined)

const namedSchema = z.object({
  name: text,
  uri: text,
  code: text,
  scheme: text,
  href: text,
  mimetype: text,
  contenttype: text,
  value: text,
  type: text,
  headline: text,
  description_text: text,
  descriptions: variants,
})
/** 1.x has objects with keys of one's own where 2.x has lists. */
const namedList = z
  .union([z.array(namedSchema), z.record(z.string(), namedSchema).transform((items) => Object.values(items))])
  .optional()
  .catch(undefined)

/** Keys in lower case: 3.x writes in camel case what 1.x and 2.x write in one word. */
const ninjsSchema = z.object({
  uri: text,
  type: text,
  headline: text,
  headlines: variants,
  bodies: variants,
  descriptions: variants,
  body_html: text,
  body_xhtml: text,
  body_text: text,
  description_html: text,
  description_text: text,
  title: text,
  by: text,
  byline: text,
  located: z
    .union([z.string(), z.object({ name: text }).transform(({ name }) => name)])
    .optional()
    .catch(undefined),
  language: text,
  firstcreated: text,
  contentcreated: text,
  versioncreated: text,
  embargoed: text,
  pubstatus: text,
  ednote: text,
  copyrightholder: text,
  infosource: namedList,
  infosources: namedList,
  subject: namedList,
  subjects: namedList,
  genre: namedList,
  genres: namedList,
  associations: namedList,
  renditions: namedList,
  altids: z
    .union([
      z.array(namedSchema),
      z.record(z.string(), z.string()).transform((ids) => Object.values(ids).map((value) => ({ value }))),
    ])
    .optional()
    .catch(undefined),
})

type Ninjs = z.infer<typeof ninjsSchema>

/** Whether the object is ninjs, as far as can be told from a mandatory `uri` beside the names of its text. */
export function isNinjs(object: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(object).map((key) => key.toLowerCase())
  return (
    keys.includes('uri') &&
    keys.some((key) =>
      /^(?:versioncreated|firstcreated|contentcreated|pubstatus|headlines|bodies|body_|representationtype)/.test(
        key,
      ),
    )
  )
}

/** The fields of one object. */
export function readNinjs(object: Readonly<Record<string, unknown>>): ReadRecord {
  const lower = Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key.toLowerCase(), lowerKeys(value)]),
  )
  const item = ninjsSchema.safeParse(lower).data
  if (!item) return { kind: 'rejected', reason: 'is not as ninjs has it' }
  if (item.type !== undefined && !/^(?:text|composite)$/i.test(item.type))
    return { kind: 'rejected', reason: `is of the type ${item.type}, not text` }
  const body = bodyOf(item)
  const lede = readLede(body.paragraphs[0])
  const credits = readCredits([item.by ?? item.byline])
  const sources = [
    ...(item.infosources ?? item.infosource ?? []).map(({ name }) => name),
    item.copyrightholder,
  ]
  return {
    kind: 'read',
    raw: {
      url: webAddress([...pagesOf(item), item.uri]),
      headline: mainOf(item.headlines)?.value ?? item.headline ?? item.title,
      byline: credits.byline,
      agency:
        credits.agency ??
        sources.flatMap((name) => agencyNamed(name ?? '', { onlyKnown: true }) ?? [])[0] ??
        lede.agency,
      dateline: item.located ?? lede.dateline,
      published: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
      updated: item.versioncreated,
      embargoedUntil: item.embargoed,
      status: publishingStatus(item.pubstatus),
      section: (item.subjects ?? item.subject ?? [])[0]?.name,
      kind: (item.genres ?? item.genre ?? [])[0]?.name,
      correction: correctionNote(item.ednote),
      language: item.language,
      ...body,
      captions: [...(body.captions ?? []), ...captionsOf(item)],
    },
  }
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.toLowerCase(),
      typeof inner === 'object' ? lowerKeys(inner) : inner,
    ]),
  )
}

function mainOf(list: Ninjs['headlines']) {
  return list?.find(({ role }) => role === 'main') ?? list?.[0]
}

/** The text with marks where there is one; a description alone is a summary. */
function bodyOf(item: Ninjs): Pick<RawArticle, 'paragraphs' | 'captions' | 'text'> {
  const marked = item.bodies?.find(({ contenttype, value }) => value && /html/i.test(contenttype ?? ''))
  const html = marked?.value ?? item.body_html ?? item.body_xhtml
  const plain = mainOf(item.bodies)?.value ?? item.body_text
  for (const body of [
    html === undefined ? undefined : htmlText(html),
    plain === undefined ? undefined : { paragraphs: plainParagraphs(plain) },
  ])
    if (body && body.paragraphs.length > 0) return body
  const summary =
    item.description_html === undefined
      ? plainParagraphs(mainOf(item.descriptions)?.value ?? item.description_text ?? '')
      : htmlText(item.description_html).paragraphs
  return { paragraphs: summary, text: 'summary' }
}

function pagesOf(item: Ninjs): readonly (string | undefined)[] {
  const pages = (item.renditions ?? []).filter(({ mimetype, contenttype }) =>
    /html/i.test(mimetype ?? contenttype ?? ''),
  )
  return [...pages.map(({ href }) => href), ...(item.altids ?? []).map(({ value }) => value)]
}

function captionsOf(item: Ninjs): readonly string[] {
  return (item.associations ?? []).flatMap(({ type, description_text, descriptions }) =>
    type === 'picture' ? (mainOf(descriptions)?.value ?? description_text ?? []) : [],
  )
}
