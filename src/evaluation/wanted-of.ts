// What a question wants found: articles by the set's own names for them, and the passages that hold the answer.
import type { PreparedArticle } from '../news/prepared-article.ts'
import { holdsAnswer } from './holds-answer.ts'
import type { QuestionSet, SetQuestion } from './question-set.ts'
import type { RankedPassage } from './ranking-system.ts'

export interface Wanted {
  /** Ids or URLs, as the set gives them. */
  readonly articles: ReadonlySet<string>
  /** Passages of those articles in which an answer string stands; empty where no answer is known word for word. */
  readonly passages: ReadonlySet<string>
  /** The articles of a ranking, best first, in the same names; an article stands where its best passage does. */
  rankingOf(passages: readonly RankedPassage[]): readonly string[]
  /** The articles themselves. */
  readonly found: readonly PreparedArticle[]
}

/** Several records may share a URL: where a question names URLs, they count as one. */
export function createWantedOf({ articles, recordIds }: QuestionSet) {
  const byId = new Map(articles.map((prepared) => [prepared.article.id, prepared]))
  const byName = Map.groupBy(articles, ({ article }) => recordIds.get(article.id) ?? '')
  const byUrl = Map.groupBy(articles, ({ article }) => article.url)

  return function wantedOf({ relevant, answers }: SetQuestion): Wanted {
    const named = relevant.some((name) => byName.has(name))
    const nameOf = (articleId: string) =>
      (named ? recordIds.get(articleId) : byId.get(articleId)?.article.url) ?? ''
    const found = relevant.flatMap((name) => (named ? byName : byUrl).get(name) ?? [])
    const holding = found.flatMap(({ passages }) => passages).filter(({ text }) => holdsAnswer(text, answers))
    return {
      articles: new Set(relevant),
      passages: new Set(holding.map(({ id }) => id)),
      rankingOf: (passages) => [...new Set(passages.map(({ articleId }) => nameOf(articleId)))],
      found,
    }
  }
}
