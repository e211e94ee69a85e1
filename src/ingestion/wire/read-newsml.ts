// Reads articles from NewsML-G2: a single item, or a message that holds many.

import { plainParagraphs } from '../formats/plain-paragraphs.ts'
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'
import { htmlText } from '../html/html-text.ts'
import { agencyNamed } from '../publishers/agency-named.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { readLede } from '../publishers/read-lede.ts'
import { type BlockText, blockParagraphs } from '../xml/block-paragraphs.ts'
import { at, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.ts'
import { correctionNote } from './correction-note.ts'
import { publishingStatus } from './publishing-status.ts'
import { readNitf } from './read-nitf.ts'
import { webAddress } from './web-address.ts'

/** A record for each item of text; pictures, packages and the rest are passed over. */
export function readNewsml(root: XmlElement): readonly ReadRecord[] {
  const items = root.name === 'newsItem' ? [root] : descendantsOf(root, 'newsItem')
  const records = items.filter(isText).map(readItem)
  return records.length > 0 ? records : [{ kind: 'rejected', reason: 'holds no news item of text' }]
}

function isText(item: XmlElement): boolean {
  const nature = at(item, 'itemMeta', 'itemClass')?.attributes
  const term = nature?.qcode ?? nature?.uri ?? 'text'
  return /(?:^|[:/])(?:text|composite)$/.test(term)
}

function readItem(item: XmlElement): ReadRecord {
  const [meta, content] = [at(item, 'itemMeta'), at(item, 'contentMeta')]
  const { text, marked } = textOfItem(item)
  const embargoedUntil = textOf(at(meta, 'embargoed'))
  const signals = childrenOf(meta, 'signal').map(term)
  const created = textOf(at(meta, 'firstCreated'))
  const changed = textOf(at(meta, 'versionCreated'))
  const provider = nameOf(at(content, 'infoSource')) ?? nameOf(at(meta, 'provider'))
  return {
    kind: 'read',
    raw: {
      ...marked,
      url: addressOf(item) ?? marked?.url,
      headline: headlineOf(content) ?? marked?.headline ?? textOf(at(meta, 'title')),
      publisher: marked?.publisher,
      ...creditsOf(content, provider, text.paragraphs[0], marked),
      published: created ?? textOf(at(content, 'contentCreated')) ?? changed ?? marked?.published,
      updated: changed ?? textOf(at(content, 'contentModified')),
      embargoedUntil,
      status: publishingStatus(term(at(meta, 'pubStatus')), embargoedUntil),
      section: sectionOf(content),
      kind: kindOf(content),
      correction: correctionNote(textOf(at(meta, 'edNote')), {
        isSignalled: signals.some((signal) => /correct/i.test(signal)),
      }),
      language: at(content, 'language')?.attributes.tag ?? item.attributes.lang ?? marked?.language,
      captions: text.captions,
      paragraphs: text.paragraphs,
    },
  }
}

interface ItemText {
  readonly text: BlockText
  /** What a story in NITF inside the item says of itself. */
  readonly marked?: RawArticle | undefined
}

function textOfItem(item: XmlElement): ItemText {
  const set = at(item, 'contentSet')
  const nitf = descendantsOf(set, 'nitf')[0]
  if (nitf) {
    const record = readNitf(nitf)
    const marked = record.kind === 'read' ? record.raw : undefined
    return { text: { paragraphs: marked?.paragraphs ?? [], captions: marked?.captions ?? [] }, marked }
  }
  const inline = at(set, 'inlineXML')
  if (inline) return { text: blockParagraphs(inline) }
  const data = at(set, 'inlineData')
  const plain = data?.children.filter((child) => typeof child === 'string').join('') ?? ''
  if (/html/i.test(data?.attributes.contenttype ?? '')) return { text: htmlText(plain) }
  return { text: { paragraphs: plainParagraphs(plain), captions: [] } }
}

function addressOf(item: XmlElement): string | undefined {
  const remote = childrenOf(at(item, 'contentSet'), 'remoteContent').filter(({ attributes }) =>
    /html/i.test(attributes.contenttype ?? ''),
  )
  const links = childrenOf(at(item, 'itemMeta'), 'link').filter(({ attributes }) =>
    /(?:canonical|webpage|hasWebPage|sameAs|publishedAs)/i.test(attributes.rel ?? ''),
  )
  const others = [
    ...childrenOf(at(item, 'itemMeta'), 'altId'),
    ...childrenOf(at(item, 'contentMeta'), 'altId'),
  ]
  return webAddress([
    ...[...links, ...remote].map(({ attributes }) => attributes.href),
    ...others.map(textOf),
    item.attributes.guid,
  ])
}

/** The main one, where several are told apart by their role. */
function headlineOf(content: XmlElement | undefined): string | undefined {
  const headlines = childrenOf(content, 'headline')
  const main = headlines.find(
    ({ attributes }) => !attributes.role || /(?:^|:)(?:main|hld)/i.test(attributes.role),
  )
  return textOf(main ?? headlines[0])
}

function creditsOf(
  content: XmlElement | undefined,
  provider: string | undefined,
  lede: string | undefined,
  marked: RawArticle | undefined,
): Pick<RawArticle, 'byline' | 'agency' | 'dateline'> {
  const by = [...childrenOf(content, 'by'), ...childrenOf(content, 'byline')].map(textOf)
  const creators = childrenOf(content, 'creator').map(nameOf)
  const credits = readCredits(by.length > 0 ? by : creators)
  const opening = readLede(lede)
  return {
    byline: credits.byline ?? marked?.byline,
    agency: credits.agency ?? agencyNamed(provider ?? '') ?? marked?.agency ?? opening.agency,
    dateline:
      textOf(at(content, 'dateline')) ??
      nameOf(at(content, 'located')) ??
      marked?.dateline ??
      opening.dateline,
  }
}

function sectionOf(content: XmlElement | undefined): string | undefined {
  return childrenOf(content, 'subject').flatMap((subject) =>
    /(?:medtop|subj|cat)/i.test(term(subject)) ? (nameOf(subject) ?? []) : [],
  )[0]
}

function kindOf(content: XmlElement | undefined): string | undefined {
  const genre = at(content, 'genre')
  return nameOf(genre) ?? (term(genre).replace(/^.*[:/]/, '') || undefined)
}

function term(element: XmlElement | undefined): string {
  return element?.attributes.qcode ?? element?.attributes.uri ?? element?.attributes.literal ?? ''
}

/** A name in words, a literal, or the code behind the prefix: `nprov:REUTERS`. */
function nameOf(element: XmlElement | undefined): string | undefined {
  return (
    textOf(at(element, 'name')) ??
    element?.attributes.literal ??
    (element?.attributes.qcode?.replace(/^[^:]*:/, '') || undefined)
  )
}
