// An article as a line of an evaluation set's `corpus.jsonl`.
import { type Article, articleText } from '../news/article.ts'

export interface CorpusRecord {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly source: string
  readonly published_at: string
}

export function toCorpusRecord(article: Article): CorpusRecord {
  const { id, headline: title, url, publisher: source, publishedAt: published_at } = article
  return { id, title, text: articleText(article), url, source, published_at }
}
