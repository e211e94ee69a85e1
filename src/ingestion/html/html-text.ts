// Reads a fragment of HTML, as feeds and wires carry it, into plain paragraphs.
import { type HtmlText, htmlParagraphs } from './html-paragraphs.ts'
import { parseHtml } from './parse-html.ts'

/** Nothing where the fragment is built to harm. */
export function htmlText(fragment: string): HtmlText {
  const parsed = parseHtml(fragment)
  return parsed.kind === 'parsed' ? htmlParagraphs(parsed.document.body) : { paragraphs: [], captions: [] }
}
