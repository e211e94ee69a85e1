// Reading a rich_text block into the tree that the page draws.
import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types'
import { emojiText } from './emoji-text.ts'
import type { Inline, TextBlock } from './formatted-text.ts'

/** Reads every element of the block in order. Elements of an unknown type become an `unknown` block or their text. */
export function readRichText(block: RichTextBlock): readonly TextBlock[] {
  return block.elements.map(readElement).reduce(joinList, [])
}

/** Lists of one kind that follow each other are one list. */
function joinList(blocks: readonly TextBlock[], block: TextBlock): readonly TextBlock[] {
  const last = blocks.at(-1)
  const isJoined =
    block.kind === 'list' &&
    last?.kind === 'list' &&
    block.ordered === last.ordered &&
    block.indent === last.indent
  if (!isJoined) return [...blocks, block]
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }]
}

function readElement(element: RichTextBlockElement): TextBlock {
  switch (element.type) {
    case 'rich_text_section':
      return { kind: 'paragraph', children: element.elements.map(readInline) }
    case 'rich_text_preformatted':
      return { kind: 'preformatted', children: element.elements.map(readInline) }
    case 'rich_text_quote':
      return { kind: 'quote', blocks: [{ kind: 'paragraph', children: element.elements.map(readInline) }] }
    case 'rich_text_list':
      return {
        kind: 'list',
        ordered: element.style === 'ordered',
        indent: element.indent ?? 0,
        start: 1,
        items: element.elements.map((item) => item.elements.map(readInline)),
      }
    default:
      return { kind: 'unknown', type: typeOf(element) }
  }
}

function readInline(element: RichTextElement): Inline {
  if ((element.type === 'text' || element.type === 'link') && element.style?.code) {
    const code: Inline = { kind: 'code', text: element.text ?? (element.type === 'link' ? element.url : '') }
    return element.type === 'link' ? { kind: 'link', url: element.url, children: [code] } : code
  }
  const { bold, italic, strike } = element.style ?? {}
  let inline = readPlain(element)
  if (strike) inline = { kind: 'strike', children: [inline] }
  if (italic) inline = { kind: 'italic', children: [inline] }
  if (bold) inline = { kind: 'bold', children: [inline] }
  return inline
}

function readPlain(element: RichTextElement): Inline {
  switch (element.type) {
    case 'text':
      return { kind: 'text', text: element.text }
    case 'link':
      return readLink(element.url, element.text)
    case 'user':
      return { kind: 'user', id: element.user_id }
    case 'channel':
      return { kind: 'channel', id: element.channel_id }
    case 'broadcast':
      return { kind: 'broadcast', range: element.range }
    case 'emoji':
      return { kind: 'text', text: emojiText(element.name, element.unicode) }
    case 'date':
      return { kind: 'text', text: element.fallback ?? new Date(element.timestamp * 1_000).toUTCString() }
    default:
      return readUnknown(element)
  }
}

/** Slack adds elements before its types do (`citation` is one): an address or a text is shown all the same. */
function readUnknown(element: object): Inline {
  const { url, text } = element as { readonly url?: unknown; readonly text?: unknown }
  const shown = typeof text === 'string' ? text : undefined
  if (typeof url === 'string') return readLink(url, shown)
  return { kind: 'text', text: shown ?? `(${typeOf(element)})` }
}

function readLink(url: string, text: string | undefined): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: text || url }] }
}

function typeOf(element: object): string {
  return 'type' in element ? String(element.type) : 'unnamed'
}
