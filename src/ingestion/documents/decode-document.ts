// Turns the bytes of a document into text, in whichever encoding its server or itself names.
import { TextDecoder } from '@exodus/bytes/encoding.js'
import htmlEncodingSniffer from 'html-encoding-sniffer'

export interface DecodeOptions {
  /** Decides where an encoding may be named: `<meta charset>`, the XML declaration, or by a byte order mark alone. */
  readonly markup: 'html' | 'xml' | 'none'
  /** The server's, which counts before what the document says of itself. */
  readonly contentType?: string | undefined
}

export type DecodedDocument =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'rejected'
      readonly reason: string
      /** The encoding is known, and something else is wrong. */
      readonly isDecoded?: true
    }

/** In HTML without any sign of its encoding, what is no UTF-8 is this one in nearly every case. */
const FALLBACK = 'windows-1252'

/**
 * The text without a byte order mark. What an encoding cannot mean is replaced (U+FFFD) only where the document itself
 * says that it is written so; without a word about it, bytes that are no UTF-8 are the reason of a rejection, except in
 * HTML, where browsers take them for `windows-1252`.
 */
export function decodeDocument(bytes: Uint8Array, { markup, contentType }: DecodeOptions): DecodedDocument {
  const encoding = encodingOf(bytes, markup, contentType)
  const text = encoding === undefined ? undefined : decode(bytes, encoding)
  if (text === undefined) return { kind: 'rejected', reason: 'is not UTF-8 text: save it as UTF-8' }
  if (text.includes('\0')) return rejected('is not text: it holds NUL characters')
  return text.trim() === '' ? rejected('is empty') : { kind: 'text', text }
}

function rejected(reason: string): DecodedDocument {
  return { kind: 'rejected', reason, isDecoded: true }
}

function encodingOf(bytes: Uint8Array, markup: DecodeOptions['markup'], contentType?: string) {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1]
  const named = htmlEncodingSniffer(bytes, {
    transportLayerEncodingLabel: label,
    defaultEncoding: UNKNOWN,
    xml: markup !== 'html',
  })
  if (named === 'UTF-8' && markup === 'none') return isUtf8(bytes) ? named : undefined
  if (named !== UNKNOWN && (markup !== 'none' || label || hasByteOrderMark(bytes))) return named
  if (isUtf8(bytes)) return 'UTF-8'
  return markup === 'html' ? FALLBACK : undefined
}

/** An encoding that no document can name, since browsers map it away: so can a default be told from a finding. */
const UNKNOWN = 'none'

function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  const isUtf16 = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
  return isUtf16 || (first === 0xef && second === 0xbb && third === 0xbf)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** `undefined` for an encoding that nothing may be written in, such as `replacement`. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return undefined
  }
}
