// What no text from outside may carry into a message, however harmless it looks.

/**
 * Unicode's "default ignorable" characters: marks that turn the direction of writing, so that a text reads
 * differently from what it says, and characters without width, which hide words or split one that a filter
 * knows. The variation selectors among them stay, as emoji need them. The annotation marks are not among them.
 */
const REMOVED = /(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu

/** Line breaks and control characters become the space that they would be taken for. */
const SPACES = /[\s\p{Cc}]+/gu

/**
 * The text on one line, every run of white space a single space (also at its ends), without control
 * characters, direction marks and invisible characters, and well-formed as UTF-16.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(REMOVED, '').replace(SPACES, ' ')
}
