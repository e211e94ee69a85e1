// From an outline to the message that is posted; the one place where foreign text enters blocks and text.
import type { ContextBlock, KnownBlock, RichTextBlock } from '@slack/types'
import { citationElement } from './citation-element.ts'
import { cleanText } from './clean-text.ts'
import { escapeMarkup } from './escape-markup.ts'
import { escapeText } from './escape-text.ts'
import { limits } from './limits.ts'
import type { Line, List, ListItem, Outline } from './outline.ts'
import { safeUrl } from './safe-url.ts'
import { shorten } from './shorten.ts'

/** `text` reads as the whole message, for notifications, screen readers and a refusal of the blocks. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly KnownBlock[]
  /** What did not fit, each to be posted behind the one before it. */
  readonly more?: readonly SlackMessage[]
}

export interface LayOutOptions {
  /** Whether sources are cited by Slack's own `citation` elements, in the place of links. */
  readonly nativeCitations?: boolean
}

type RichTextPart = RichTextBlock['elements'][number]
type RichTextSection = Extract<RichTextPart, { type: 'rich_text_section' }>

/**
 * Blocks hold foreign text only in `rich_text` and `plain_text`, which know no markup; in `text` it is escaped.
 * Addresses that are not safe are not linked.
 */
export function layOut(
  { paragraph, lists, footnotes, controls = [] }: Outline,
  options: LayOutOptions = {},
): SlackMessage {
  const shown = lists.filter(({ items }) => items.length > 0)
  const blocks: KnownBlock[] = [
    ...(paragraph.length > 0 ? [richText([section(paragraph, options)])] : []),
    ...shown.filter(({ inTextOnly }) => !inTextOnly).map((list) => listBlock(list, options)),
    ...(footnotes.length > 0 ? [context(footnotes)] : []),
    ...controls,
  ]
  const texts = [
    paragraph.length > 0 ? [plain(paragraph)] : [],
    ...shown.map(({ title, items }) => [
      ...(title === undefined ? [] : [plain([{ text: title }])]),
      ...items.flatMap(plainItem),
    ]),
    footnotes.map((note) => plain([{ text: note }])),
  ]
  return {
    text: texts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    blocks,
  }
}

function listBlock({ title, items }: List, options: LayOutOptions): RichTextBlock {
  const heading = title === undefined ? [] : [section([{ text: title, bold: true }], options)]
  return richText([...heading, ...bulletLists(items, options)])
}

function richText(elements: RichTextPart[]): RichTextBlock {
  return { type: 'rich_text', elements }
}

function section(line: Line, { nativeCitations = false }: LayOutOptions): RichTextSection {
  const elements = line.map(({ text, link, bold, cites }) => {
    const url = link === undefined ? undefined : safeUrl(link)
    const words = cleanText(text)
    if (url !== undefined && cites && nativeCitations) return citationElement({ url, text: words, cites })
    if (url !== undefined) return { type: 'link' as const, url, text: words.trim() || url }
    return { type: 'text' as const, text: words, ...(bold && { style: { bold } }) }
  })
  // Slack refuses an element without text.
  return { type: 'rich_text_section', elements: elements.filter(({ text }) => text !== '') }
}

/** Slack indents a whole list, so a remark ends the list above it and is a list of its own. */
function bulletLists(items: readonly ListItem[], options: LayOutOptions): readonly RichTextPart[] {
  return items.flatMap(({ line, remark }) => {
    const item = {
      type: 'rich_text_list' as const,
      style: 'bullet' as const,
      elements: [section(line, options)],
    }
    return remark === undefined
      ? [item]
      : [item, { ...item, indent: 1, elements: [section([{ text: remark }], options)] }]
  })
}

function context(footnotes: readonly string[]): ContextBlock {
  return {
    type: 'context',
    elements: footnotes.map((note) => ({
      type: 'plain_text',
      text: shorten(cleanText(note), limits.contextText),
      emoji: false,
    })),
  }
}

function plainItem({ line, remark }: ListItem): readonly string[] {
  return remark === undefined ? [plain(line)] : [plain(line), `    ${plain([{ text: remark }])}`]
}

/** Words up to an address are escaped together: what calls or links may stand across two parts, one of them bold. */
function plain(line: Line): string {
  let [written, foreign] = ['', '']
  for (const { text, link, spellOut } of line) {
    foreign += text
    const url = spellOut && link !== undefined ? safeUrl(link) : undefined
    if (url === undefined) continue
    written += `${escapeText(cleanText(foreign))} ${escapeMarkup(url)}`
    foreign = ''
  }
  return `${written}${escapeText(cleanText(foreign))}`.trim()
}
