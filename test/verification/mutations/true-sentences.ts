// Sentences that their quotes say: each of the written articles and of the demonstration corpus, and each honest retelling.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentReader } from '../../../src/ingestion/documents/document-reader.ts'
import { readArticles } from '../../../src/ingestion/formats/read-articles.ts'
import { splitPassages } from '../../../src/ingestion/sentences/split-passages.ts'
import { type Article, articleText } from '../../../src/news/article.ts'
import { isWithheld } from '../../../src/verification/is-withheld.ts'
import { writtenArticles, writtenClaims } from '../judged-claims.ts'

export interface QuotedSentence {
  readonly article: Article
  readonly quotes: readonly string[]
  readonly sentence: string
}

/** Characters below which a sentence is no quote. */
const SHORT = 30

export async function trueSentences(): Promise<readonly QuotedSentence[]> {
  const articles = [...writtenArticles.values(), ...(await demonstrationArticles())]
  const whole = articles.flatMap((article) =>
    sentencesOf(article).map((sentence) => ({ article, quotes: [sentence], sentence })),
  )
  const retold = writtenClaims.flatMap(({ article: key, quotes, sentence, honest }) => {
    const article = writtenArticles.get(key)
    return article && honest && !quotes.includes(sentence) ? [{ article, quotes, sentence }] : []
  })
  return [...whole, ...retold]
}

function sentencesOf(article: Article): readonly string[] {
  const text = articleText(article)
  return splitPassages(article)
    .flatMap((passage) => passage.sentences.filter((span) => !isWithheld(passage, span)))
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.length > SHORT)
}

async function demonstrationArticles(): Promise<readonly Article[]> {
  const folder = join(import.meta.dirname, '../../../corpus')
  const files = ['markdown', 'scraped'].flatMap((name) =>
    readdirSync(join(folder, name))
      .toSorted()
      .map((file) => join(folder, name, file)),
  )
  await using reader = new DocumentReader()
  const articles: Article[] = []
  for (const file of [join(folder, 'wire.jsonl'), ...files])
    for await (const outcome of readArticles(file, { reader }))
      if (outcome.kind === 'article') articles.push(outcome.article)
  return articles
}
