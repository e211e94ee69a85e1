// Reduces a tree of HTML to plain paragraphs and photo captions.
import { type HtmlElement, type HtmlNode, isElement } from './html-element.ts'

export interface HtmlText {
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

/** Nothing to quote from: headings and tables as in Markdown, and what is no text of the article. */
const NO_TEXT =
  /^(?:h[1-6]|table|script|style|noscript|template|nav|aside|form|button|select|input|textarea|svg|math|iframe|object|audio|video|canvas|dialog|hr|img|picture|head|title)$/

/** Stand inside a line; any other element begins and ends a paragraph. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** Share of a paragraph's characters that are links from which on it points elsewhere: "Read more: …". */
const POINTER = 0.9

/** Characters. A sentence may be one link; a shorter piece that is nothing else leads to another article. */
const LONGEST_POINTER = 200

/** The text that a reader sees, a paragraph for each block; two line breaks in a row begin another. */
export function htmlParagraphs(root: HtmlElement): HtmlText {
  const gathered = new Gathered()
  gathered.block(root)
  return { paragraphs: gathered.paragraphs, captions: gathered.captions }
}

class Gathered {
  readonly paragraphs: string[] = []
  readonly captions: string[] = []
  #text = ''
  #linked = 0
  #breaks = 0

  block(element: HtmlElement): void {
    this.#end()
    this.#children(element, false)
    this.#end()
  }

  #children(parent: HtmlElement, isLink: boolean): void {
    for (const node of parent.childNodes) {
      if (isElement(node)) this.#element(node, isLink)
      else if (node.nodeType === 3) this.#add(node, isLink)
    }
  }

  #element(element: HtmlElement, isLink: boolean): void {
    const name = element.localName
    if (NO_TEXT.test(name) || isHidden(element)) return
    if (name === 'br') this.#break()
    else if (name === 'figcaption') this.#caption(element)
    else if (INLINE.test(name)) this.#children(element, isLink || name === 'a')
    else this.block(element)
  }

  #add(node: HtmlNode, isLink: boolean): void {
    const text = node.textContent ?? ''
    if (text.trim() !== '') this.#breaks = 0
    this.#text += text
    if (isLink) this.#linked += text.trim().length
  }

  #break(): void {
    this.#breaks += 1
    this.#text += ' '
    if (this.#breaks > 1) this.#end()
  }

  #caption(element: HtmlElement): void {
    const text = oneLine(element.textContent ?? '')
    if (text) this.captions.push(text)
  }

  #end(): void {
    const text = oneLine(this.#text)
    const isPointer = text.length <= LONGEST_POINTER && this.#linked >= text.length * POINTER
    if (text !== '' && !isPointer) this.paragraphs.push(text)
    this.#text = ''
    this.#linked = 0
    this.#breaks = 0
  }
}

/** What no reader sees is no part of the article, whoever put it there. */
function isHidden(element: HtmlElement): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i.test(
      style,
    )
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
