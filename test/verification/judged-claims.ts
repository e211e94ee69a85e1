// The written pairs of evidence and sentence, put to the check as a draft is.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from '../../src/news/article.ts'
import { type Verification, verifyCitations } from '../../src/verification/verify-citations.ts'
import { anArticle, evidenceOf } from '../fixtures/articles.ts'

interface WrittenArticle {
  readonly key: string
  readonly headline: string
  readonly publisher: string
  readonly published: string
  readonly paragraphs: readonly string[]
}

export interface WrittenClaim {
  readonly article: string
  readonly quotes: readonly string[]
  readonly sentence: string
  /** Whether the quotes say it. */
  readonly honest: boolean
  /** What was done to it where they do not. */
  readonly attack?: string
}

function read<Line>(name: string): readonly Line[] {
  const text = readFileSync(join(import.meta.dirname, 'claims', name), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export const writtenArticles = new Map(
  read<WrittenArticle>('articles.jsonl').map(({ key, published, ...rest }) => [
    key,
    anArticle({ ...rest, publishedAt: published }),
  ]),
)

/** Articles that no operator makes sentences from. */
const plainArticles = new Map(
  read<WrittenArticle>('plain-articles.jsonl').map(({ key, published, ...rest }) => [
    key,
    anArticle({ ...rest, publishedAt: published }),
  ]),
)

export const writtenClaims: readonly WrittenClaim[] = read('claims.jsonl')

/** The ninth and tenth lot. */
export const freshClaims: readonly WrittenClaim[] = read('fresh-claims.jsonl')

/** The eleventh lot: plain retellings as a model writes them, and hard false ones, written before the rules of their day. */
export const plainClaims: readonly WrittenClaim[] = read('plain-claims.jsonl')

/** The twelfth and thirteenth lot. */
export const lastClaims: readonly WrittenClaim[] = read('last-claims.jsonl')

export function judge({ article: key, quotes, sentence }: WrittenClaim): Verification {
  const article = plainArticles.get(key) ?? writtenArticles.get(key)
  if (!article) throw new Error(`no article ${key}`)
  const text = articleText(article)
  const evidence = evidenceOf(article)
  const located = quotes.map((quote) => {
    const start = text.indexOf(quote)
    const end = start + quote.length
    const found = evidence.find(({ passage }) => passage.start <= start && end <= passage.end)
    if (start < 0 || !found) throw new Error(`no such quote: ${quote}`)
    return { text: quote, start, end, passageId: found.passage.id }
  })
  const sentences = [{ text: sentence, quotes: located }]
  return verifyCitations({ sentences, evidence, articles: new Map([[article.id, article]]) })
}
