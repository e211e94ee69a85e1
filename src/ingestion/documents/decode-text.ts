// Turns the bytes of plain text, Markdown or a line of JSON into text: they cannot name their encoding.
import { type DecodedDocument, decodeDocument } from './decode-document.ts'
import { decodeWestern } from './decode-western.ts'

/** UTF-8, UTF-16 by its byte order mark, windows-1252 where nothing else can be meant; else the reason of a rejection. */
export async function decodeText(bytes: Uint8Array): Promise<DecodedDocument> {
  const decoded = decodeDocument(bytes, { markup: 'none' })
  if (decoded.kind === 'text' || decoded.isDecoded) return decoded
  const text = await decodeWestern(bytes)
  return text === undefined ? decoded : { kind: 'text', text }
}
