// Looks through a file before it is read, so that a binary or wrongly encoded one is refused as a whole.
import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { fileFault } from './file-fault.ts'

/** Why the file cannot be read as text, or `undefined` where it can. Reads it once, in flat memory. */
export async function checkTextFile(file: string): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isEmpty = true
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const text = decode(decoder, chunk)
      if (text === undefined) return 'is not UTF-8 text'
      if (text.includes('\0')) return 'is not text: it holds NUL characters'
      isEmpty &&= text.trim() === ''
    }
  } catch (error) {
    return fileFault(error)
  }
  if (decode(decoder) === undefined) return 'is not UTF-8 text'
  return isEmpty ? 'is empty' : undefined
}

/** The next part of the text; the end of it without a chunk; `undefined` for bytes that are not UTF-8. */
function decode(decoder: TextDecoder, chunk?: Buffer): string | undefined {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    return undefined
  }
}
