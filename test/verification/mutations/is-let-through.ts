// Whether the check lets a sentence through that cites these quotes.
import { articleText } from '../../../src/news/article.ts'
import { verifyCitations } from '../../../src/verification/verify-citations.ts'
import { evidenceOf } from '../../fixtures/articles.ts'
import type { QuotedSentence } from './true-sentences.ts'

const known = new WeakMap<object, ReturnType<typeof evidenceOf>>()

export function isLetThrough({ article, quotes, sentence }: QuotedSentence): boolean {
  const text = articleText(article)
  const evidence = known.get(article) ?? evidenceOf(article)
  known.set(article, evidence)
  const located = quotes.map((quote) => {
    const start = text.indexOf(quote)
    const end = start + quote.length
    const found = evidence.find(({ passage }) => passage.start <= start && end <= passage.end)
    return { text: quote, start, end, passageId: found?.passage.id ?? '' }
  })
  const articles = new Map([[article.id, article]])
  const sentences = [{ text: sentence, quotes: located }]
  return verifyCitations({ sentences, evidence, articles }).supported.length > 0
}
