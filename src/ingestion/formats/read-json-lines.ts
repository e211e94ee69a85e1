// Reads articles from JSON Lines: one object a line, as a stream, so that a corpus of any size fits.
import { isUtf8 } from 'node:buffer'
import { decodeText } from '../documents/decode-text.ts'
import type { ReadRecord } from './raw-article.ts'
import { readJsonRecord } from './read-json-record.ts'
import { splitLines } from './split-lines.ts'
import { utf8Chunks } from './utf8-chunks.ts'

/** A record with the number of its line, from 1; without one, the whole file is rejected. */
export type JsonLine = ReadRecord & { readonly record?: number }

/**
 * The records of a file's bytes in order. A line that cannot be read, or whose encoding cannot be told, is one rejected
 * record; empty lines are none, and a file without any other is rejected as a whole. Throws what reading them throws.
 */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<JsonLine> {
  let record = 0
  let isEmpty = true
  for await (const line of splitLines(utf8Chunks(chunks))) {
    record += 1
    if (line.includes(0)) {
      yield { kind: 'rejected', reason: 'is not text: it holds NUL characters' }
      return
    }
    const json = isUtf8(line) ? { kind: 'text' as const, text: line.toString() } : await decodeText(line)
    if (json.kind === 'rejected') yield { ...json, record }
    else if (json.text.trim() !== '') yield { ...readRecord(json.text.replace(/^\uFEFF/, '')), record }
    else continue
    isEmpty = false
  }
  if (isEmpty) yield { kind: 'rejected', reason: 'is empty' }
}

function readRecord(json: string): ReadRecord {
  const parsed = parseJson(json)
  return parsed === undefined ? { kind: 'rejected', reason: 'is not valid JSON' } : readJsonRecord(parsed)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
