// Cuts plain text into paragraphs.

/** Empty lines separate them where there are any; else every line is one. */
export function plainParagraphs(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').trim()
  const pieces = lines.split(/\n\s*\n/.test(lines) ? /\n\s*\n/ : /\n/)
  return pieces.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()).filter((piece) => piece !== '')
}
