// Makes text from any source safe to store, compare and quote, without changing what a reader sees.

/** Unicode's control (Cc) and format (Cf) characters: zero-width, bidirectional, soft hyphen, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu

/** Line breaks and tabs are controls too, but they separate words: U+0085 is one that `\s` does not match. */
const SEPARATOR = /[\s\u0085]+/gu

/**
 * The text in Unicode NFC on one line, with single spaces, trimmed, and without invisible characters or lone
 * surrogates. Quotation marks, dashes and apostrophes stay as written, so that quotes are verbatim.
 */
export function cleanText(text: string): string {
  const visible = text.toWellFormed().replace(SEPARATOR, ' ').replace(INVISIBLE, '')
  return visible.normalize('NFC').replace(SEPARATOR, ' ').trim()
}
