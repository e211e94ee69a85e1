// An article ready for the index: with its passages, and where it came from.
import type { Article } from './article.ts'
import type { Likeness } from './likeness.ts'
import type { Passage } from './passage.ts'

export interface PreparedArticle {
  readonly article: Article
  /** All passages of the article, in order of position. */
  readonly passages: readonly Passage[]
  /** The file it was read from, as an absolute path. */
  readonly source: string
  /** Where it is known already; else the index computes it. */
  readonly likeness?: Likeness | undefined
}
