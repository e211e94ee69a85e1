// Reading the markdown block: a whole text → headings, lists, quotes, code and paragraphs.
import type { Inline, TextBlock } from './formatted-text.ts'
import { parseMarkdownInline } from './parse-markdown-inline.ts'

/** One block read from the lines that begin at `at`, and where the rest begins. */
interface Reading {
  readonly block: TextBlock
  readonly next: number
}

const FENCE = /^\s*```/
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/
/** Quotes in quotes are shown as one quote. */
const QUOTE = /^\s*(?:> ?)+/
const ITEM = /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/
const INDENT_SPACES = 2

/** Reads a safe subset of Markdown; tables, images and HTML stay text. Never fails. */
export function parseMarkdown(text: string): readonly TextBlock[] {
  const lines = text.split('\n')
  const blocks: TextBlock[] = []
  for (let at = 0; at < lines.length; ) {
    if (lineAt(lines, at).trim() === '') {
      at++
      continue
    }
    const reading =
      readFence(lines, at) ?? readSingleLine(lines, at) ?? readQuote(lines, at) ?? readList(lines, at)
    const { block, next } = reading ?? readParagraph(lines, at)
    blocks.push(block)
    at = next
  }
  return blocks
}

function readFence(lines: readonly string[], at: number): Reading | undefined {
  if (!FENCE.test(lineAt(lines, at))) return undefined
  const close = lines.findIndex((line, index) => index > at && FENCE.test(line))
  const end = close < 0 ? lines.length : close
  const code = lines.slice(at + 1, end).join('\n')
  return { block: { kind: 'preformatted', children: [{ kind: 'text', text: code }] }, next: end + 1 }
}

function readSingleLine(lines: readonly string[], at: number): Reading | undefined {
  const line = lineAt(lines, at)
  if (RULE.test(line)) return { block: { kind: 'rule' }, next: at + 1 }
  const heading = HEADING.exec(line)
  if (!heading) return undefined
  const children = parseMarkdownInline(heading[2] ?? '')
  return { block: { kind: 'heading', level: heading[1]?.length ?? 1, children }, next: at + 1 }
}

function readQuote(lines: readonly string[], at: number): Reading | undefined {
  const next = endOf(lines, at, (line) => QUOTE.test(line))
  if (next === at) return undefined
  const inside = lines.slice(at, next).map((line) => line.replace(QUOTE, ''))
  return { block: { kind: 'quote', blocks: parseMarkdown(inside.join('\n')) }, next }
}

/** A list ends where the indent or the kind of marker changes: nested lists follow as lists of their own. */
function readList(lines: readonly string[], at: number): Reading | undefined {
  const first = ITEM.exec(lineAt(lines, at))
  if (!first) return undefined
  const isSibling = (line: string) => {
    const item = ITEM.exec(line)
    return item?.[1]?.length === first[1]?.length && (item?.[2] === undefined) === (first[2] === undefined)
  }
  const next = endOf(lines, at, isSibling)
  const items: readonly (readonly Inline[])[] = lines
    .slice(at, next)
    .map((line) => parseMarkdownInline(ITEM.exec(line)?.[3] ?? ''))
  const indent = Math.floor((first[1]?.length ?? 0) / INDENT_SPACES)
  const ordered = first[2] !== undefined
  return { block: { kind: 'list', ordered, indent, start: Number(first[2] ?? 1), items }, next }
}

function readParagraph(lines: readonly string[], at: number): Reading {
  const next = endOf(lines, at + 1, (line) => line.trim() !== '' && !startsBlock(line))
  const children = parseMarkdownInline(lines.slice(at, next).join('\n'))
  return { block: { kind: 'paragraph', children }, next }
}

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, QUOTE, ITEM].some((pattern) => pattern.test(line))
}

function endOf(lines: readonly string[], at: number, belongs: (line: string) => boolean): number {
  let next = at
  while (next < lines.length && belongs(lineAt(lines, next))) next++
  return next
}

function lineAt(lines: readonly string[], at: number): string {
  return lines[at] ?? ''
}
