// Reading mrkdwn: one stretch of text → runs of bold, links, mentions and the rest.
import { decodeEntities } from './decode-entities.ts'
import { emojiText } from './emoji-text.ts'
import type { Inline } from './formatted-text.ts'
import { parseSlackReference } from './parse-slack-reference.ts'

interface Reading {
  readonly inline: Inline
  /** Where the text goes on. */
  readonly end: number
}

const STYLES: Readonly<Record<string, 'bold' | 'italic' | 'strike'>> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
}
const WORD = /[\p{L}\p{N}]/u

/**
 * Reads mrkdwn that holds no quote and no preformatted block. A marker that is not closed on its line, or that
 * stands inside a word, is ordinary text. A style does not nest in itself, so depth is at most three.
 */
export function parseMrkdwnInline(text: string, markers = '*_~'): readonly Inline[] {
  const inlines: Inline[] = []
  let plain = ''
  const flush = () => {
    if (plain) inlines.push({ kind: 'text', text: decodeEntities(plain) })
    plain = ''
  }
  for (let at = 0; at < text.length; ) {
    const reading = readAt(text, at, markers)
    if (reading) {
      flush()
      inlines.push(reading.inline)
    } else {
      plain += text[at]
    }
    at = reading?.end ?? at + 1
  }
  flush()
  return inlines
}

function readAt(text: string, at: number, markers: string): Reading | undefined {
  const character = text.charAt(at)
  if (character === '<') return readReference(text, at)
  if (character === '`') return readCode(text, at)
  if (character === ':') return readEmoji(text, at)
  return markers.includes(character) ? readStyled(text, at, markers) : undefined
}

function readReference(text: string, at: number): Reading | undefined {
  const match = matchAt(/<([^<>\n]+)>/y, text, at)
  const inline = match && parseSlackReference(match[1] ?? '')
  return inline && { inline, end: at + match[0].length }
}

function readCode(text: string, at: number): Reading | undefined {
  const match = matchAt(/`([^`\n]+)`/y, text, at)
  return (
    match && { inline: { kind: 'code', text: decodeEntities(match[1] ?? '') }, end: at + match[0].length }
  )
}

function readEmoji(text: string, at: number): Reading | undefined {
  const match = matchAt(/:([a-z0-9_+-]+):/y, text, at)
  const character = match && emojiText(match[1] ?? '')
  if (!match || character === undefined || character === match[0]) return undefined
  return { inline: { kind: 'text', text: character }, end: at + match[0].length }
}

function readStyled(text: string, at: number, markers: string): Reading | undefined {
  const marker = text.charAt(at)
  const kind = STYLES[marker]
  if (!kind || WORD.test(text.charAt(at - 1)) || /^\s?$/.test(text.charAt(at + 1))) return undefined
  const close = findClose(text, at, marker)
  if (close === undefined) return undefined
  const children = parseMrkdwnInline(text.slice(at + 1, close), markers.replace(marker, ''))
  return { inline: { kind, children }, end: close + 1 }
}

function findClose(text: string, open: number, marker: string): number | undefined {
  for (let at = open + 1; at < text.length && text[at] !== '\n'; at++) {
    const skipped = readReference(text, at) ?? readCodeAt(text, at)
    if (skipped) at = skipped.end - 1
    else if (text[at] === marker && closes(text, open, at)) return at
  }
  return undefined
}

function readCodeAt(text: string, at: number): Reading | undefined {
  return text[at] === '`' ? readCode(text, at) : undefined
}

function closes(text: string, open: number, at: number): boolean {
  return at > open + 1 && !/\s/.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1))
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}
