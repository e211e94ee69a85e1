// A question to be copied into an evaluation set: `npm run eval -- FOLDER` reads both lines.
import type { GivenAnswer } from '../conversation/given-answer.ts'
import { toCorpusRecord } from '../conversation/to-corpus-record.ts'
import { toQueryRecord } from '../conversation/to-query-record.ts'
import type { Article } from '../news/article.ts'
import type { PageEvidence } from '../playground/workbench-protocol.ts'

/** Articles that are not held any more are left out of both. */
export async function toEvaluationRecord(
  given: GivenAnswer,
  readArticle: (id: string) => Promise<Article | undefined>,
): Promise<PageEvidence['record']> {
  const { relevant } = toQueryRecord(given, { isHeld: () => true })
  const articles = (await Promise.all(relevant.map(readArticle))).filter((article) => article !== undefined)
  const held = new Set(articles.map(({ id }) => id))
  const question = toQueryRecord(given, { isHeld: (id) => held.has(id) })
  return {
    question: JSON.stringify(question),
    articles: articles.map((article) => JSON.stringify(toCorpusRecord(article))).join('\n'),
  }
}
