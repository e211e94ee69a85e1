// Reduces the marked-up text of the XML standards (XHTML, NITF) to plain paragraphs and photo captions.
import { textOf, type XmlElement } from './xml-element.ts'

export interface BlockText {
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

/** One paragraph each. */
const PARAGRAPH = /^(?:p|li|dt|dd|pre|blockquote|bq)$/

/** Headings, tables, media and notes to editors: nothing to quote from. */
const NO_TEXT =
  /^(?:h[1-6]|hl[12]|hedline|table|fn|note|hr|script|style|head|nitf-table|custom-table|body\.head|body\.end)$/

const CAPTION = /^(?:media-caption|figcaption)$/

/** Of what stands below the element, in order. */
export function blockParagraphs(root: XmlElement | undefined): BlockText {
  const paragraphs: string[] = []
  const captions: string[] = []
  const visit = (element: XmlElement): void => {
    if (NO_TEXT.test(element.name)) return
    const holdsBlocks = element.children.some((child) => typeof child !== 'string' && isBlock(child.name))
    if (CAPTION.test(element.name)) push(captions, element)
    else if (/^(?:media|figure)$/.test(element.name) || holdsBlocks) visitChildren(element)
    else if (PARAGRAPH.test(element.name) || isContainer(element.name)) push(paragraphs, element)
  }
  const visitChildren = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') pushText(paragraphs, child)
      else if (isBlock(child.name)) visit(child)
    }
  }
  if (root?.children.some((child) => typeof child !== 'string')) visitChildren(root)
  else if (root) push(paragraphs, root)
  return { paragraphs, captions }
}

function isBlock(name: string): boolean {
  return (
    PARAGRAPH.test(name) ||
    NO_TEXT.test(name) ||
    CAPTION.test(name) ||
    isContainer(name) ||
    /^(?:media|figure)$/.test(name)
  )
}

function isContainer(name: string): boolean {
  return /^(?:html|body|body\.content|block|div|section|article|main|ul|ol|dl)$/.test(name)
}

function push(to: string[], element: XmlElement): void {
  pushText(to, textOf(element) ?? '')
}

function pushText(to: string[], text: string): void {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line !== '') to.push(line)
}
