// Tells something said from a nod: a typed reaction, a lone question mark, nothing.

/** `:thumbsup:` and `:+1::skin-tone-3:`; a letter or a digit in such a name is no word. */
const EMOJI_NAME = /:[\w+'-]+:/g

/** A digit as an emoji: the digit, the mark for its look, the key around it. */
const KEYCAP = /[\d#*]\uFE0F?\u20E3/gu

/** True where the text holds a letter or a digit that is no part of an emoji. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(EMOJI_NAME, '').replace(KEYCAP, ''))
}
