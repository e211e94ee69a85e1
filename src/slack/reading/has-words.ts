// Tells something said from a nod: a typed reaction, thanks, a lone question mark, nothing.

/** `:thumbsup:` and `:+1::skin-tone-3:`; a letter or a digit in such a name is no word. */
const EMOJI_NAME = /:[\w+'-]+:/g

/** A digit as an emoji: the digit, the mark for its look, the key around it. */
const KEYCAP = /[\d#*]\uFE0F?\u20E3/gu

/** Thanks, greetings and nods, alone or in a row; a question has other words. */
const COURTESY =
  /^(?:(?:ok(?:ay)?|thanks?|thank you|thx|ta|cheers|great|cool|nice|good|perfect|awesome|wow|lol|haha+|got it|i see|yes|yep|yeah|no|nope|sure|hi|hello|hey|morning|bye|so much|very much|a lot|all|there|newsdesk)\b[\s,.!:)(-]*)+$/i

/** True where the text holds a letter or a digit that is no part of an emoji, and more than courtesy. */
export function hasWords(text: string): boolean {
  const said = text.replace(EMOJI_NAME, '').replace(KEYCAP, '').trim()
  return !COURTESY.test(said) && /[\p{L}\p{N}]/u.test(said)
}
