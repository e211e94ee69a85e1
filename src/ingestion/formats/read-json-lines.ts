// Reads articles from JSON Lines: one object a line, as a stream, so that a corpus of any size fits.
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import type { RawArticle, ReadRecord } from './raw-article.ts'
import { splitLines } from './split-lines.ts'

/** A number where text belongs is taken as written; `null` is as good as absent. */
const field = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined)

const recordSchema = z.object({
  title: field,
  text: field,
  url: field,
  source: field,
  published_at: field,
  updated_at: field,
  agency: field,
  byline: field,
  dateline: field,
  section: field,
  kind: field,
  status: field,
  correction: field,
  language: field,
  caption: z
    .union([z.string().transform((caption) => [caption]), z.array(z.string())])
    .nullish()
    .transform((captions) => captions ?? undefined),
})

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
  if (parsed === undefined) return { kind: 'rejected', reason: 'is not valid JSON' }
  const record = recordSchema.safeParse(parsed)
  if (record.success) return { kind: 'read', raw: rawArticle(record.data) }
  const key = record.error.issues[0]?.path[0]
  return {
    kind: 'rejected',
    reason: key === undefined ? 'is not a JSON object' : `“${String(key)}” must be text`,
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function rawArticle(record: z.infer<typeof recordSchema>): RawArticle {
  const { title, text, source, published_at, updated_at, caption, ...others } = record
  return {
    ...others,
    headline: title,
    publisher: source,
    published: published_at,
    updated: updated_at,
    captions: caption,
    paragraphs: (text ?? '').split(/[\r\n\u2028\u2029]+/),
  }
}
