// A set of claims: sentences about an article each, with whether people find them supported by it.
import type { PreparedArticle } from '../../news/prepared-article.ts'

export interface SetClaim {
  readonly id: string
  readonly text: string
  readonly article: PreparedArticle
  /** What most of the people asked say. */
  readonly isSupported: boolean
}

export interface ClaimSet {
  readonly name: string
  readonly claims: readonly SetClaim[]
}
