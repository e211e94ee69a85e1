// The addresses of articles that a question holds, as people paste them.

export interface ArticleLink {
  /** With a scheme, as it is to be looked up. */
  readonly address: string
  /** Where it stands in the question, in UTF-16 units, with the brackets around it. */
  readonly start: number
  readonly end: number
  /** It stands in brackets behind words of its own, as a link that came along with copied text: it may mean nothing. */
  readonly isAside: boolean
}

/** With a scheme; or a host with a top-level domain of letters, and a path behind it. */
const ADDRESS =
  /https?:\/\/[^\s<>"“”|]+|(?<![\w@./-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}\/[^\s<>"“”|]*[\w/=)]/giu

/** Ends a sentence or a bracket, not the address. */
const TRAILING = /(?:[.,;:!?'’”…]|\*+)+$/

/** Words in front of a bracketed address that speak of the article itself. */
const POINTING = /\b(?:article|story|report|piece|post|link|page|this|that|here|it)\s*$/i

/** In the order of the question. An address without a path is an outlet's front page and no article. */
export function readLinks(question: string): readonly ArticleLink[] {
  return Array.from(question.matchAll(ADDRESS)).flatMap(({ 0: written, index }) => {
    const trimmed = withoutTrailing(written)
    const address = /^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`
    if (!URL.canParse(address) || isFrontPage(new URL(address))) return []
    const span = { start: index, end: index + trimmed.length }
    const isBracketed = question[span.start - 1] === '(' && question[span.end] === ')'
    if (!isBracketed) return [{ address, ...span, isAside: false }]
    const before = question.slice(0, span.start - 1).trimEnd()
    const isAside = before !== '' && !POINTING.test(before)
    return [{ address, start: span.start - 1, end: span.end + 1, isAside }]
  })
}

/** A bracket at the end belongs to the address only where it was opened in it. */
function withoutTrailing(written: string): string {
  let address = written
  for (;;) {
    const shorter = address.replace(TRAILING, '')
    const closes = shorter.endsWith(')') && !shorter.includes('(')
    const next = closes ? shorter.slice(0, -1) : shorter
    if (next === address) return address
    address = next
  }
}

function isFrontPage({ pathname, search }: URL): boolean {
  return pathname.replaceAll('/', '') === '' && search === ''
}
