// The articles of an index, found by meaning as well as by words where there is an embedder.
import type { PassageIndex } from '../indexing/passage-index.ts'
import type { Logger } from '../logger.ts'
import type { Embedder } from '../models/embedder.ts'
import { createFindCandidates } from '../retrieval/ranking/find-candidates.ts'
import type { Corpus } from './corpus.ts'

export interface SearchByMeaningOptions {
  readonly index: Pick<
    PassageIndex,
    'search' | 'article' | 'story' | 'copies' | 'coverage' | 'outlets' | 'vectors'
  >
  readonly embedder?: Embedder
  readonly logger: Logger
  /** Wait as long as it takes, and fail where there is no vector: a measurement must not mix two systems. */
  readonly strict?: boolean
}

/** The index itself where there is no embedder. */
export function searchByMeaning({ index, embedder, logger, strict = false }: SearchByMeaningOptions): Corpus {
  if (!embedder) return index
  return {
    search: createFindCandidates({ index, embedder, logger, strict }),
    article: (id) => index.article(id),
    story: (articleId) => index.story(articleId),
    copies: (articleIds) => index.copies(articleIds),
    coverage: () => index.coverage(),
    outlets: () => index.outlets(),
  }
}
