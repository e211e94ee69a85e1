// Cuts a stream of text into lines at line feeds.

/**
 * The lines without their ends (`\n`, `\r\n`), the last one also where no line feed follows it. `node:readline` is
 * rejected: it ends lines at U+2028 too, which JSON allows inside a string.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    parts.push(first)
    for (const line of others) {
      yield withoutReturn(parts.join(''))
      parts = [line]
    }
  }
  const last = withoutReturn(parts.join(''))
  if (last !== '') yield last
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
