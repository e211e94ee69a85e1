// One record of a set's corpus becomes an article of its own, ready for the index.
import { z } from 'zod'
import { splitPassages } from '../../ingestion/sentences/split-passages.ts'
import { toArticle } from '../../ingestion/to-article.ts'
import { articleCardSchema } from '../../news/article.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined)

/** Some sets hold page names where others hold URLs. */
function isAddress(url: string): boolean {
  return articleCardSchema.shape.url.safeParse(url).success
}

export const corpusRecordSchema = z.object({
  id: z.string().min(1),
  title: optional,
  text: z.string(),
  url: optional.transform((url) => (url !== undefined && isAddress(url) ? url : undefined)),
  source: optional,
  published_at: optional,
})

export type CorpusRecord = z.infer<typeof corpusRecordSchema>

/** The day of records without a date: any, as long as it is one and the same, so that no date tells them apart. */
export const UNDATED = '2000-01-01'

/** Records without a headline get one that meets no question. */
const UNTITLED = '–'

export type PreparedRecord =
  | { readonly kind: 'prepared'; readonly prepared: PreparedArticle }
  | { readonly kind: 'rejected'; readonly reason: string }

/**
 * Known by the record's id, not by its URL: sets hold several snippets of one page. Cleaned and split as ingestion
 * does it.
 */
export function prepareRecord(record: CorpusRecord, source: string): PreparedRecord {
  const outcome = toArticle({
    url: addressOf(record.id),
    headline: record.title ?? UNTITLED,
    publisher: record.source ?? (record.url ? undefined : UNTITLED),
    published: record.published_at ?? UNDATED,
    paragraphs: record.text.split(/[\r\n\u2028\u2029]+/),
  })
  if (outcome.kind === 'rejected') return outcome
  const article = { ...outcome.article, url: record.url ?? outcome.article.url }
  return { kind: 'prepared', prepared: { article, passages: splitPassages(article), source } }
}

/** An address for the record alone, under a top-level domain that never resolves (RFC 2606). */
function addressOf(id: string): string {
  return `https://record.invalid/${encodeURIComponent(id)}`
}
