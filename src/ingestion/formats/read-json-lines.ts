// Reads articles from JSON Lines: one object a line, as a stream, so that a corpus of any size fits.
import { createReadStream } from 'node:fs'
import type { ReadRecord } from './raw-article.ts'
import { readJsonRecord } from './read-json-record.ts'
import { splitLines } from './split-lines.ts'

/** A record with the number of its line, from 1. */
export type JsonLine = ReadRecord & { readonly record: number }

/** The records of the file in order. A line that cannot be read is one rejected record; empty lines are none. */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  let record = 0
  for await (const line of splitLines(createReadStream(file, 'utf8'))) {
    record += 1
    const json = record === 1 ? line.replace(/^\uFEFF/, '') : line
    if (json.trim() !== '') yield { ...readRecord(json), record }
  }
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
