// An element of XML, and the few ways in which the readers of news formats look into it.

/** Names are without their prefix; text is decoded. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The child elements of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => typeof child !== 'string' && child.name === name,
  ) as XmlElement[]
}

/** The first element that the path of names leads to: `at(item, 'itemMeta', 'embargoed')`. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = path
  if (name === undefined || element === undefined) return element
  for (const child of childrenOf(element, name)) {
    const found = at(child, ...rest)
    if (found) return found
  }
  return undefined
}

/** Every element of this name below the given one, in the order of the document. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return []
    const below = descendantsOf(child, name)
    return child.name === name ? [child, ...below] : below
  })
}

/** All text below the element on one line; `undefined` where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return element && (rawText(element).replaceAll(/\s+/g, ' ').trim() || undefined)
}

function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}
