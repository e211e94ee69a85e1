// Reading mrkdwn: a whole text → paragraphs, quotes and preformatted blocks.
import { decodeEntities } from './decode-entities.ts'
import type { TextBlock } from './formatted-text.ts'
import { parseMrkdwnInline } from './parse-mrkdwn-inline.ts'

const FENCE = /```([\s\S]+?)```/g
const QUOTE_MARK = /^(?:>|&gt;) ?/

/**
 * Reads Slack's mrkdwn as it is stored, with `&`, `<` and `>` escaped. Never fails: what is not understood is
 * text. Line ends within a paragraph are kept; empty lines at a block's edges are not.
 */
export function parseMrkdwn(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let end = 0
  for (const match of text.matchAll(FENCE)) {
    blocks.push(...parseLines(text.slice(end, match.index)))
    const code = decodeEntities(match[1] ?? '').replace(/^\n|\n$/g, '')
    blocks.push({ kind: 'preformatted', children: [{ kind: 'text', text: code }] })
    end = match.index + match[0].length
  }
  return [...blocks, ...parseLines(text.slice(end))]
}

function parseLines(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; ) {
    const quoted = isQuoted(lines[at])
    let next = at + 1
    while (next < lines.length && isQuoted(lines[next]) === quoted) next++
    const stretch = lines.slice(at, next)
    const inside = quoted ? stretch.map((line) => line.replace(QUOTE_MARK, '')) : stretch
    const paragraph = readParagraph(inside.join('\n'))
    if (paragraph) blocks.push(quoted ? { kind: 'quote', blocks: [paragraph] } : paragraph)
    at = next
  }
  return blocks
}

function isQuoted(line: string | undefined): boolean {
  return QUOTE_MARK.test(line ?? '')
}

function readParagraph(text: string): TextBlock | undefined {
  const trimmed = text.replace(/^\s*\n|\n\s*$/g, '')
  return trimmed.trim() ? { kind: 'paragraph', children: parseMrkdwnInline(trimmed) } : undefined
}
