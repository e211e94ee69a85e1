// The last step before the index: an article with its passages, and by what its like is found.
import { readLikeness } from '../../likeness/read-likeness.ts'
import type { Article } from '../../news/article.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'
import { splitPassages } from '../sentences/split-passages.ts'

/** All but where the article comes from, which changes nothing of it. */
export type Preparation = Pick<PreparedArticle, 'passages' | 'likeness'>

export function prepareArticle(article: Article): Preparation {
  return { passages: splitPassages(article), likeness: readLikeness(article) }
}
