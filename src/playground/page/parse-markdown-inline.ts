// Reading the markdown block: one stretch of text → runs of bold, italics, code and links.
import type { Inline } from './formatted-text.ts'

const LABEL = String.raw`\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]`
const TARGET = String.raw`\(((?:[^\s()]|\([^\s()]*\))+)\)`

/** Tried in this order at each character; the first that matches is taken. */
const RULES: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Inline }[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, read: (match) => ({ kind: 'text', text: match[1] ?? '' }) },
  { pattern: /`([^`\n]+)`/y, read: (match) => ({ kind: 'code', text: match[1] ?? '' }) },
  {
    pattern: new RegExp(LABEL + TARGET, 'y'),
    read: (match) => ({
      kind: 'link',
      url: match[2] ?? '',
      children: parseMarkdownInline(match[1] ?? ''),
    }),
  },
  {
    pattern: /<((?:https?|mailto):[^\s<>]+)>/y,
    read: (match) => ({
      kind: 'link',
      url: match[1] ?? '',
      children: [{ kind: 'text', text: match[1] ?? '' }],
    }),
  },
  { pattern: /(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/uy, read: styled('bold') },
  { pattern: /(~~)(?=\S)(.+?)(?<=\S)\1/y, read: styled('strike') },
  { pattern: /(?<![\p{L}\p{N}])([*_])(?=[^\s*_])(.+?)(?<=\S)\1(?![\p{L}\p{N}])/uy, read: styled('italic') },
]

/** Reads the inline part of a safe subset of Markdown: no images and no HTML, which both stay text. */
export function parseMarkdownInline(text: string): readonly Inline[] {
  const inlines: Inline[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const reading = readAt(text, at)
    if (!reading) plain += text[at]
    else {
      if (plain) inlines.push({ kind: 'text', text: plain })
      plain = ''
      inlines.push(reading.inline)
    }
    at = reading?.end ?? at + 1
  }
  return plain ? [...inlines, { kind: 'text', text: plain }] : inlines
}

function readAt(text: string, at: number): { readonly inline: Inline; readonly end: number } | undefined {
  for (const rule of RULES) {
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(text)
    if (match) return { inline: rule.read(match), end: at + match[0].length }
  }
  return undefined
}

function styled(kind: 'bold' | 'italic' | 'strike'): (match: RegExpExecArray) => Inline {
  return (match) => ({ kind, children: parseMarkdownInline(match[2] ?? '') })
}
