// Parses HTML into a tree, unless it is built to take a reader down.
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import type { HtmlDocument } from './html-element.ts'

/** Nested elements. Pages of news stay below 60; readability and the tree itself recur once for each. */
const DEEPEST = 128

/** Elements. The longest live blogs stay below; parsing and scoring these many takes a second. */
const MOST_ELEMENTS = 10_000

/** Characters of one `class` attribute: the tree spreads its words over the stack. */
const LONGEST_CLASSES = 20_000

/** Characters outside scripts and styles: 80,000 words, which no article has; scoring looks at each many times. */
const MOST_TEXT = 500_000

/** Characters that the first pass looks at before it judges. */
const PIECE = 16_384

export type ParsedHtml =
  | { readonly kind: 'parsed'; readonly document: HtmlDocument }
  | { readonly kind: 'rejected'; readonly reason: string }

/** The document, in which no script has run; also of a fragment, as what stands in its body. */
export function parseHtml(html: string): ParsedHtml {
  const fault = shapeFault(html)
  if (fault) return { kind: 'rejected', reason: fault }
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(whole) as { document: HtmlDocument }
  if (!document.documentElement) return { kind: 'rejected', reason: 'is not HTML' }
  return { kind: 'parsed', document }
}

/** A first pass that builds nothing: what makes a tree dangerous is told from its tags alone. */
function shapeFault(html: string): string | undefined {
  const shape = { depth: 0, deepest: 0, elements: 0, classes: 0, text: 0 }
  let isCode = false
  const parser = new Parser({
    onopentagname: (name) => {
      isCode = name === 'script' || name === 'style'
      shape.elements += 1
      shape.depth += 1
      shape.deepest = Math.max(shape.deepest, shape.depth)
    },
    onattribute: (name, value) => {
      if (name === 'class') shape.classes = Math.max(shape.classes, value.length)
    },
    ontext: (text) => {
      if (!isCode) shape.text += text.length
    },
    onclosetag: () => {
      isCode = false
      shape.depth -= 1
    },
  })
  // In pieces, since closing what was left open takes a time that grows with the square of the depth.
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
    if (shape.deepest > DEEPEST) return `its elements are nested deeper than ${DEEPEST}`
    if (shape.elements > MOST_ELEMENTS) return `it holds more than ${MOST_ELEMENTS} elements`
    if (shape.text > MOST_TEXT) return `it holds more than ${MOST_TEXT} characters of text`
    if (shape.classes > LONGEST_CLASSES) return 'it holds a list of classes that no page has'
  }
  return undefined
}
