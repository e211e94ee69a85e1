// The sources of an answer: every article that it cites, under its number.
import type { ArticleCard } from '../../news/article.ts'
import type { Answer, AnswerSentence } from '../reply.ts'

/** From a source's number to its article, in order of number; conflicts are cited too. */
export function citedArticles({
  sentences,
  conflicts = [],
}: Pick<Answer, 'sentences' | 'conflicts'>): ReadonlyMap<number, ArticleCard> {
  const reported: readonly AnswerSentence[] = conflicts.flatMap(({ reports }) =>
    reports.map(({ sentence }) => sentence),
  )
  const citations = [...sentences, ...reported].flatMap((sentence) => sentence.citations)
  return new Map(
    citations.toSorted((a, b) => a.number - b.number).map(({ number, article }) => [number, article]),
  )
}
