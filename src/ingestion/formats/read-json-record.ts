// Reads one article from an object of JSON, as each line of JSON Lines holds one.
import { z } from 'zod'
import type { RawArticle, ReadRecord } from './raw-article.ts'

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

/** The fields of the record, or why it is none. */
export function readJsonRecord(value: unknown): ReadRecord {
  const record = recordSchema.safeParse(value)
  if (record.success) return { kind: 'read', raw: rawArticle(record.data) }
  const key = record.error.issues[0]?.path[0]
  return {
    kind: 'rejected',
    reason: key === undefined ? 'is not a JSON object' : `“${String(key)}” must be text`,
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
