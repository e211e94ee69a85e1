// Cuts a stream of bytes into lines at line feeds.

const [LINE_FEED, RETURN] = [0x0a, 0x0d]

/**
 * The lines without their ends (`\n`, `\r\n`), the last one also where no line feed follows it. `node:readline` is
 * rejected: it ends lines at U+2028 too, which JSON allows inside a string, and hides bytes that are no UTF-8.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield line([...parts, chunk.subarray(from, end)])
      parts = []
      from = end + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  const last = line(parts)
  if (last.length > 0) yield last
}

function line(parts: readonly Buffer[]): Buffer {
  const [only] = parts
  const whole = parts.length === 1 && only ? only : Buffer.concat(parts)
  return whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole
}
