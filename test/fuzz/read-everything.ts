// Reads a document of one form the whole way to its passages, as ingestion does.
import { readDocument } from '../../src/ingestion/documents/read-document.ts'
import type { DocumentContent } from '../../src/ingestion/documents/source-document.ts'
import type { ReadRecord } from '../../src/ingestion/formats/raw-article.ts'
import { readJsonRecord } from '../../src/ingestion/formats/read-json-record.ts'
import { readMarkdown } from '../../src/ingestion/formats/read-markdown.ts'
import { readScrapedText } from '../../src/ingestion/formats/read-scraped-text.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { articleSchema } from '../../src/news/article.ts'

export interface ReadCounts {
  readonly articles: number
  readonly rejected: number
}

/** Throws where a reader throws, an article is not as its schema has it, or a reason is no single line. */
export function readEverything(form: string, bytes: Buffer): ReadCounts {
  const outcomes = recordsOf(form, bytes).map((record) =>
    record.kind === 'read' ? toArticle(record.raw) : record,
  )
  const articles = outcomes.flatMap((outcome) =>
    outcome.kind === 'article' ? [articleSchema.parse(outcome.article)] : [],
  )
  for (const outcome of outcomes)
    if (outcome.kind === 'rejected' && /[\n\r\0]/.test(outcome.reason))
      throw new Error(`a reason of several lines: ${JSON.stringify(outcome.reason)}`)
  for (const article of articles)
    for (const { text } of splitPassages(article)) if (text.trim() === '') throw new Error('an empty passage')
  return { articles: articles.length, rejected: outcomes.length - articles.length }
}

function recordsOf(form: string, bytes: Buffer): readonly ReadRecord[] {
  if (form === 'txt') return [{ kind: 'read', raw: readScrapedText(bytes.toString()) }]
  if (form === 'md') return [readMarkdown(bytes.toString())]
  if (form === 'jsonl') return bytes.toString().split('\n').map(readLine)
  return contentRecords(readDocument({ bytes, url: 'https://www.gazette.example/here' }))
}

function readLine(line: string): ReadRecord {
  try {
    return readJsonRecord(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'rejected', reason: 'is not valid JSON' }
    throw error
  }
}

function contentRecords(content: DocumentContent): readonly ReadRecord[] {
  if (content.kind === 'articles') return content.records
  if (content.kind === 'feed') return content.entries.map(({ raw }) => ({ kind: 'read', raw }))
  if (content.kind === 'sitemap') return content.pages.map(({ raw }) => ({ kind: 'read', raw }))
  return content.kind === 'rejected' ? [content] : []
}
