// Reduces the blocks of a Markdown body to plain paragraphs.
import { plainInline } from './plain-inline.ts'

/** Characters. A line above "---" that is longer, or a sentence, is a paragraph before a rule, not a heading. */
const LONGEST_HEADING = 120

const MARKER = /^(?:[-*+]|\d{1,3}[.)])(?:\s+(?:\[[ xX]\]\s+)?|$)/

/** Headings, rules, code fences, tables, and definitions of links and footnotes: nothing to quote from. */
const NO_TEXT =
  /^(?:#{1,6}(?:\s|$)|(?:\*\s*){3,}$|(?:_\s*){3,}$|(?:-\s*){3,}$|={3,}$|`{3,}|~{3,}|\||\[[^\]]+\]:\s)/

/**
 * The paragraphs, each on one line. List items are paragraphs, block quotes are unwrapped; headings, images, tables
 * and comments are dropped.
 */
export function markdownParagraphs(markdown: string): readonly string[] {
  const blocks: string[][] = []
  let open = false
  for (const raw of markdown.replaceAll(/<!--.*?-->/gs, '').split(/\r\n?|\n/)) {
    const line = raw.replace(/^(?:\s*>)+/, '').trim()
    const item = MARKER.test(line) && (!open || !/^\d/.test(line) || /^1[.)]/.test(line) || isItem(blocks))
    if (!line || NO_TEXT.test(line)) {
      if (open && isUnderline(line) && isHeading(blocks.at(-1))) blocks.pop()
      open = false
    } else if (open && !item) blocks.at(-1)?.push(line)
    else {
      blocks.push([line])
      open = true
    }
  }
  return blocks.map((lines) => plainInline(textOf(lines))).filter((paragraph) => paragraph !== '')
}

function textOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\\$/, ''))
    .join(' ')
    .replace(MARKER, '')
}

function isItem(blocks: readonly (readonly string[])[]): boolean {
  return MARKER.test(blocks.at(-1)?.[0] ?? '')
}

function isUnderline(line: string): boolean {
  return /^(?:=+|-+)$/.test(line)
}

function isHeading(lines: readonly string[] | undefined): boolean {
  const [line = ''] = lines ?? []
  return lines?.length === 1 && line.length <= LONGEST_HEADING && !/[.!?…]["”’)]*$/.test(line)
}
