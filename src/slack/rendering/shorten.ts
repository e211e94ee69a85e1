// Cuts a text that is longer than its place, where a reader would.

const ELLIPSIS = '…'

/** The text itself up to `limit` UTF-16 units, else its beginning up to the end of a word, and "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const start = text.slice(0, limit - ELLIPSIS.length).toWellFormed()
  // A word that fills half of the place is cut: better a part of it than hardly anything.
  const lastSpace = start.lastIndexOf(' ')
  const kept = lastSpace > limit / 2 ? start.slice(0, lastSpace) : start.replace(/\uFFFD$/u, '')
  return `${kept.trimEnd()}${ELLIPSIS}`
}
