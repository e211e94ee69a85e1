// What of a passage is never quoted: paragraphs that speak to a language model, sentences with links, and what a
// publisher says of itself.
import type { Passage, Span } from '../news/passage.ts'
import { addressesModels } from './addresses-models.ts'
import { holdsLink } from './holds-link.ts'
import { isHouseNotice } from './is-house-notice.ts'
import { isPageFurniture } from './is-page-furniture.ts'

/** An answer asks several times for the same passages. */
const read = new WeakMap<Passage, readonly Span[]>()

/**
 * Spans of the article's text. Orders seldom come in a single sentence, so the whole paragraph falls with one; a link
 * may be a reporter's own, so only its sentence does. A paragraph half of whose sentences are notices of the house is
 * one altogether ("Explore the universe with us.").
 */
export function withheldIn(passage: Passage): readonly Span[] {
  const known = read.get(passage) ?? readWithheld(passage)
  read.set(passage, known)
  return known
}

function readWithheld({ text, start, sentences }: Passage): readonly Span[] {
  const textOf = (span: Span) => text.slice(span.start - start, span.end - start)
  const paragraphs = paragraphsOf(text, start)
  // A paragraph is read whole as well: tags and marks may be torn apart between sentences.
  const torn = paragraphs.filter((paragraph) => !sentences.some((sentence) => isSame(paragraph, sentence)))
  const ordering = [...sentences, ...torn].filter((span) => addressesModels(textOf(span)))
  const notices = sentences.filter((span) => isHouseNotice(textOf(span)) || isPageFurniture(textOf(span)))
  return [
    ...paragraphs.filter((paragraph) => ordering.some((span) => overlaps(paragraph, span))),
    ...sentences.filter((span) => holdsLink(textOf(span))),
    ...notices,
    ...(notices.length > 0 ? paragraphs.filter((paragraph) => isMostly(paragraph, sentences, notices)) : []),
  ]
}

function isMostly(paragraph: Span, sentences: readonly Span[], notices: readonly Span[]): boolean {
  const within = (spans: readonly Span[]) => spans.filter((span) => overlaps(paragraph, span)).length
  return within(notices) * 2 >= Math.max(within(sentences), 1)
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function paragraphsOf(text: string, offset: number): readonly Span[] {
  let start = offset
  return text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + '\n\n'.length
    return span
  })
}
