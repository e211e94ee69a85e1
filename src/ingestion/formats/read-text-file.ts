// Reads a file of plain text or Markdown, in whichever encoding it is.
import type { DecodedDocument } from '../documents/decode-document.ts'
import { decodeText } from '../documents/decode-text.ts'
import { readWholeFile } from './read-whole-file.ts'

/** The text of the file, or why there is none. */
export async function readTextFile(file: string): Promise<DecodedDocument> {
  const whole = await readWholeFile(file)
  return whole.kind === 'read' ? decodeText(whole.bytes) : whole
}
