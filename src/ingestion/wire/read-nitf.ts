// Reads an article from NITF, the XML in which agencies have marked up stories since 1999.
import type { RawArticle, ReadRecord } from '../formats/raw-article.ts'
import { agencyNamed } from '../publishers/agency-named.ts'
import { readCredits } from '../publishers/read-credits.ts'
import { readLede } from '../publishers/read-lede.ts'
import { blockParagraphs } from '../xml/block-paragraphs.ts'
import { at, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.ts'
import { correctionNote } from './correction-note.ts'
import { publishingStatus } from './publishing-status.ts'
import { webAddress } from './web-address.ts'

/** The fields of the `nitf` element. `date.release` is the end of an embargo where it lies ahead. */
export function readNitf(nitf: XmlElement): ReadRecord {
  const [head, body] = [at(nitf, 'head'), at(nitf, 'body')]
  const docdata = at(head, 'docdata')
  const { paragraphs, captions } = blockParagraphs(at(body, 'body.content'))
  const dates = datesOf(nitf)
  const { embargoedUntil } = dates
  return {
    kind: 'read',
    raw: {
      url: addressOf(nitf),
      headline: textOf(at(body, 'body.head', 'hedline', 'hl1')) ?? textOf(at(head, 'title')),
      publisher: at(head, 'pubdata')?.attributes.name,
      ...creditsOf(at(body, 'body.head'), paragraphs[0]),
      ...dates,
      status: publishingStatus(docdata?.attributes['management-status'], embargoedUntil),
      section:
        at(head, 'pubdata')?.attributes['position.section'] ?? textOf(at(head, 'tobject', 'tobject.subject')),
      kind: at(head, 'tobject', 'tobject.property')?.attributes['tobject.property.type'],
      correction:
        at(docdata, 'correction')?.attributes.info ?? correctionNote(at(docdata, 'ed-msg')?.attributes.info),
      language: languageOf(nitf),
      captions,
      paragraphs,
    },
  }
}

function addressOf(nitf: XmlElement): string | undefined {
  const head = at(nitf, 'head')
  const named = childrenOf(head, 'meta').filter(({ attributes }) =>
    /^(?:canonical|url|web-?url|article-?url|permalink)$/i.test(attributes.name ?? ''),
  )
  return webAddress([
    ...named.map(({ attributes }) => attributes.content),
    at(head, 'pubdata')?.attributes['ex-ref'],
    at(head, 'docdata', 'doc-id')?.attributes['id-string'],
  ])
}

function creditsOf(
  head: XmlElement | undefined,
  lede: string | undefined,
): Pick<RawArticle, 'byline' | 'agency' | 'dateline'> {
  const lines = childrenOf(head, 'byline')
  const persons = lines.flatMap((line) => {
    const names = descendantsOf(line, 'person').map(textOf)
    return names.length > 0 ? names : [textOf(withoutTitle(line))]
  })
  const credits = readCredits(persons)
  const houses = [
    ...lines.flatMap((line) => descendantsOf(line, 'byttl')),
    ...childrenOf(head, 'distributor'),
  ].map(textOf)
  const opening = readLede(lede)
  const dateline = at(head, 'dateline')
  return {
    byline: credits.byline,
    agency: credits.agency ?? houses.flatMap((house) => agencyNamed(house ?? '') ?? [])[0] ?? opening.agency,
    dateline: textOf(at(dateline, 'location')) ?? textOf(dateline) ?? opening.dateline,
  }
}

function withoutTitle(line: XmlElement): XmlElement {
  return {
    ...line,
    children: line.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
  }
}

function datesOf(nitf: XmlElement): Pick<RawArticle, 'published' | 'updated' | 'embargoedUntil'> {
  const [docdata, pubdata] = [at(nitf, 'head', 'docdata'), at(nitf, 'head', 'pubdata')]
  const [issue, release] = ['date.issue', 'date.release'].map((name) => at(docdata, name)?.attributes.norm)
  const story = at(nitf, 'body', 'body.head', 'dateline', 'story.date')
  const revisions = childrenOf(at(nitf, 'head'), 'revision-history').flatMap(
    ({ attributes }) => attributes.norm ?? [],
  )
  return {
    published:
      pubdata?.attributes['date.publication'] ?? issue ?? release ?? story?.attributes.norm ?? textOf(story),
    updated: revisions.sort().at(-1),
    embargoedUntil: release,
  }
}

function languageOf(nitf: XmlElement): string | undefined {
  const meta = childrenOf(at(nitf, 'head'), 'meta').find(({ attributes }) =>
    /^(?:dc\.)?language$/i.test(attributes.name ?? ''),
  )
  return (
    nitf.attributes.lang ??
    nitf.attributes.baselang ??
    at(nitf, 'body')?.attributes.lang ??
    meta?.attributes.content
  )
}
