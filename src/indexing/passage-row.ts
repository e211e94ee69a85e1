// Passages to table rows and back.
import { z } from 'zod'
import { type ArticleCard, articleCardSchema, cardOf } from '../news/article.ts'
import { instantOf } from '../news/news-date.ts'
import type { Passage } from '../news/passage.ts'
import type { PreparedArticle } from '../news/prepared-article.ts'

/** A passage as a search returns it: with its article's card and the engine's score (higher is better). */
export interface FoundPassage {
  readonly passage: Passage
  readonly card: ArticleCard
  /** Of the words; 0 where the words did not find it. */
  readonly score: number
  /** Cosine to the question's vector, at most 1; absent where vectors did not find it. */
  readonly similarity?: number
}

const rowSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  position: z.number(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  sentences: z.unknown().transform((list) => [...(list as Iterable<number>)]),
  card: z.string(),
  _score: z.number().default(0),
  _distance: z.number().optional(),
})

/** The columns that `foundPassage` needs. */
export const passageColumns = ['id', 'articleId', 'position', 'text', 'start', 'end', 'sentences', 'card']

/** Without its vector, which stands in a column that not every index has. */
export function passageRows({ article, passages, source }: PreparedArticle): Record<string, unknown>[] {
  const shared = {
    articleId: article.id,
    headline: article.headline,
    publishedAt: new Date(instantOf(article.publishedAt)),
    publisher: article.publisher,
    agency: article.agency ?? null,
    section: article.section ?? null,
    card: JSON.stringify(cardOf(article)),
    version: article.version,
    source,
  }
  return passages.map((passage) => ({
    ...shared,
    id: passage.id,
    position: passage.position,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    sentences: passage.sentences.flatMap(({ start, end }) => [start, end]),
    article: passage.position === 0 ? JSON.stringify(article) : null,
  }))
}

export function foundPassage(row: unknown): FoundPassage {
  const { sentences, card, _score, _distance, ...passage } = rowSchema.parse(row)
  const spans = Array.from({ length: sentences.length / 2 }, (_, i) => ({
    start: sentences[2 * i] ?? 0,
    end: sentences[2 * i + 1] ?? 0,
  }))
  return {
    passage: { ...passage, sentences: spans },
    card: articleCardSchema.parse(JSON.parse(card)),
    score: _score,
    ...(_distance === undefined ? {} : { similarity: 1 - _distance }),
  }
}
