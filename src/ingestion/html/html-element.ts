// The part of the DOM that the readers of HTML use: the project is compiled without the types of a browser.

export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement
}

/** Whether the node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1
}
