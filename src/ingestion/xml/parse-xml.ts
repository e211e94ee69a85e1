// Parses XML into a tree: no entities but the predefined ones, no external parts, no depth that could harm.
import { decodeHTML } from 'entities'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import type { XmlElement } from './xml-element.ts'

/** Nested elements. NewsML-G2 with a story in XHTML inside a message stays below 20. */
const DEEPEST = 64

const ATTRIBUTES = ':@'
const TEXT = '#text'
const CDATA = '#cdata'

/** As the parser writes an element in order: its name with its children, and its attributes beside. */
const nodesSchema = z.array(z.record(z.string(), z.unknown()))

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  maxNestedTags: DEEPEST,
})

export type ParsedXml =
  | { readonly kind: 'parsed'; readonly root: XmlElement }
  | { readonly kind: 'rejected'; readonly reason: string }

/**
 * The document's root element. A document that is not well-formed is rejected with its line, for what is cut off would
 * pass for the whole; so is one that declares entities, which could grow without end or point to files.
 */
export function parseXml(text: string): ParsedXml {
  if (/<!ENTITY/i.test(text)) return rejected('declares entities, which are not read')
  const validity = XMLValidator.validate(text)
  if (validity !== true)
    return rejected(`is not well-formed XML: ${oneLine(validity.err.msg)} (line ${validity.err.line})`)
  try {
    const root = elementsOf(parser.parse(text)).find((node) => typeof node !== 'string')
    return root === undefined ? rejected('is not XML') : { kind: 'parsed', root }
  } catch (error) {
    return rejected(
      `cannot be read as XML: ${oneLine(error instanceof Error ? error.message : String(error))}`,
    )
  }
}

function rejected(reason: string): ParsedXml {
  return { kind: 'rejected', reason }
}

function elementsOf(nodes: unknown): readonly (XmlElement | string)[] {
  return (nodesSchema.safeParse(nodes).data ?? []).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES)
    if (name === undefined) return []
    const content = node[name]
    if (name === TEXT) return decodeHTML(String(content))
    if (name === CDATA) return elementsOf(content).map((part) => (typeof part === 'string' ? part : ''))
    return { name, attributes: attributesOf(node[ATTRIBUTES]), children: elementsOf(content) }
  })
}

function attributesOf(given: unknown): Readonly<Record<string, string>> {
  const attributes = z.record(z.string(), z.unknown()).safeParse(given).data ?? {}
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decodeHTML(String(value))]),
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/\.$/, '').slice(0, 120)
}
