// Reads a document of one form the whole way to its passages, as ingestion does.
import { Readable } from 'node:stream'
import { decodeText } from '../../src/ingestion/documents/decode-text.ts'
import { readDocument } from '../../src/ingestion/documents/read-document.ts'
import type { DocumentContent } from '../../src/ingestion/documents/source-document.ts'
import type { ReadRecord } from '../../src/ingestion/formats/raw-article.ts'
import { readJsonLines } from '../../src/ingestion/formats/read-json-lines.ts'
import { readMarkdown } from '../../src/ingestion/formats/read-markdown.ts'
import { readScrapedText } from '../../src/ingestion/formats/read-scraped-text.ts'
import { tellLanguage } from '../../src/ingestion/languages/tell-language.ts'
import { withLanguage } from '../../src/ingestion/languages/with-language.ts'
import { splitPassages } from '../../src/ingestion/sentences/split-passages.ts'
import { toArticle } from '../../src/ingestion/to-article.ts'
import { articleSchema } from '../../src/news/article.ts'

export interface ReadCounts {
  readonly articles: number
  readonly rejected: number
}

/** Rejects where a reader throws, an article is not as its schema has it, or a reason is no single line. */
export async function readEverything(form: string, bytes: Buffer): Promise<ReadCounts> {
  const outcomes = []
  for (const record of await recordsOf(form, bytes))
    outcomes.push(record.kind === 'read' ? toArticle(await withLanguage(record.raw)) : record)
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

async function recordsOf(form: string, bytes: Buffer): Promise<readonly ReadRecord[]> {
  if (form === 'jsonl') {
    const lines: ReadRecord[] = []
    for await (const line of readJsonLines(Readable.from([bytes]))) lines.push(line)
    return lines
  }
  if (form !== 'txt' && form !== 'md')
    return contentRecords(readDocument({ bytes, url: 'https://www.gazette.example/here' }))
  const decoded = await decodeText(bytes)
  if (decoded.kind === 'rejected') return [decoded]
  if (form === 'md') return [readMarkdown(decoded.text)]
  return [
    { kind: 'read', raw: readScrapedText(decoded.text, { language: await tellLanguage(decoded.text) }) },
  ]
}

function contentRecords(content: DocumentContent): readonly ReadRecord[] {
  if (content.kind === 'articles') return content.records
  if (content.kind === 'feed') return content.entries.map(({ raw }) => ({ kind: 'read', raw }))
  if (content.kind === 'sitemap') return content.pages.map(({ raw }) => ({ kind: 'read', raw }))
  return content.kind === 'rejected' ? [content] : []
}
