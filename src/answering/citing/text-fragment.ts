// A link that opens an article at the quoted words (WICG URL Fragment Text Directives).
import type { Span } from '../../news/passage.ts'

/** Quotes up to this many characters are written out; longer ones as `start,end`, to keep links postable. */
const WHOLE_QUOTE_MAX = 150

/** Words taken from each end of a long quote, and from before and after an ambiguous one. */
const EDGE_WORDS = 5

/**
 * The directive `:~:text=[prefix-,]start[,end][,-suffix]` for a span of a text; prefix and suffix where the words
 * stand more than once. Each part is matched inside one block of the page, so none crosses a paragraph; a prefix or
 * suffix may come from the paragraph beside the quote's.
 */
export function textDirective(text: string, { start, end }: Span): string {
  const quote = text.slice(start, end)
  const target = quote.length <= WHOLE_QUOTE_MAX && !/\n/.test(quote) ? encodePart(quote) : rangeOf(quote)
  const { prefix, suffix } = isUnique(text, quote)
    ? { prefix: '', suffix: '' }
    : surroundings(text, start, end)
  return `:~:text=${prefix && `${encodePart(prefix)}-,`}${target}${suffix && `,-${encodePart(suffix)}`}`
}

/** The address with the directive; one that has a fragment of its own keeps it in front. */
export function linkToQuote(url: string, text: string, span: Span): string {
  const directive = textDirective(text, span)
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`
}

/** `-`, `,` and `&` have a meaning in a directive, and encodeURIComponent leaves some marks that chats cut links at. */
function encodePart(part: string): string {
  return encodeURIComponent(part.trim().replace(/\s+/g, ' ')).replace(
    /[-!'()*~_.]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function rangeOf(quote: string): string {
  return `${encodePart(firstWords(quote.split('\n')[0] ?? ''))},${encodePart(lastWords(quote.split('\n').at(-1) ?? ''))}`
}

function isUnique(text: string, quote: string): boolean {
  return (
    text.toLowerCase().indexOf(quote.toLowerCase()) === text.toLowerCase().lastIndexOf(quote.toLowerCase())
  )
}

function surroundings(text: string, start: number, end: number) {
  return {
    prefix: lastWords(text.slice(0, start).trimEnd().split('\n').at(-1) ?? ''),
    suffix: firstWords(text.slice(end).trimStart().split('\n')[0] ?? ''),
  }
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, EDGE_WORDS).join(' ')
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-EDGE_WORDS).join(' ')
}
