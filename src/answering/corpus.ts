// What answering needs of the articles held.
import type { Article } from '../news/article.ts'
import type { Coverage } from '../news/coverage.ts'
import type { SearchPassages } from '../retrieval/retrieve.ts'

/** `PassageIndex` is one. Every call may throw `IndexUnreadableError`. */
export interface Corpus {
  readonly search: SearchPassages
  /** Undefined where it is not held (any more). */
  article(id: string): Promise<Article | undefined>
  coverage(): Promise<Coverage>
}
