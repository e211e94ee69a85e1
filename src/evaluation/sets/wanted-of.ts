// What a question wants found: articles by their URLs, and the passages that hold the answer.
import type { PreparedArticle } from '../../news/prepared-article.ts'
import { holdsAnswer } from '../holds-answer.ts'
import type { RankedPassage } from '../systems/ranking-system.ts'
import type { QuestionSet, SetQuestion } from './question-set.ts'

export interface Wanted {
  /** By URL; what the set names and does not hold is in it by that name. */
  readonly articles: ReadonlySet<string>
  /** Passages of those articles in which an answer string stands; empty where no answer is known word for word. */
  readonly passages: ReadonlySet<string>
  /** The URLs of a ranking, best first; an article stands where its best passage does. */
  rankingOf(passages: readonly RankedPassage[]): readonly string[]
  /** The records named, as far as the set holds them. */
  readonly found: readonly PreparedArticle[]
}

/** Where several records share a URL they are snippets of one article, and count as one. */
export function createWantedOf({ articles, recordIds }: QuestionSet) {
  const urls = new Map(articles.map(({ article }) => [article.id, article.url]))
  const byId = new Map(articles.map((prepared) => [recordIds.get(prepared.article.id), prepared]))
  const byUrl = Map.groupBy(articles, ({ article }) => article.url)

  function recordsOf(name: string): readonly PreparedArticle[] {
    const record = byId.get(name)
    return record ? [record] : (byUrl.get(name) ?? [])
  }

  return function wantedOf({ relevant, answers }: SetQuestion): Wanted {
    const found = relevant.flatMap(recordsOf)
    const holding = found.flatMap(({ passages }) => passages).filter(({ text }) => holdsAnswer(text, answers))
    return {
      articles: new Set(relevant.map((name) => recordsOf(name)[0]?.article.url ?? name)),
      passages: new Set(holding.map(({ id }) => id)),
      rankingOf: (passages) => [
        ...new Set(passages.map(({ articleId }) => urls.get(articleId) ?? articleId)),
      ],
      found,
    }
  }
}
