// Passages by the words of a question and by its meaning, fused into one ranking.
import { ConfigurationError } from '../../errors.ts'
import type { FoundPassage } from '../../indexing/passage-row.ts'
import type { SearchOptions } from '../../indexing/search-query.ts'
import type { NearestOptions } from '../../indexing/vector-query.ts'
import { requireSameSpace, type VectorSpace } from '../../indexing/vector-space.ts'
import type { Logger } from '../../logger.ts'
import type { Embedder } from '../../models/embedder.ts'
import { createEmbedQuestion, type EmbedQuestionOptions } from './embed-question.ts'
import { fuseRankings } from './fuse-rankings.ts'

export interface CandidateQuery extends SearchOptions {
  /** The whole standalone question, for its meaning; without it full text finds alone. */
  readonly question?: string
}

/** Candidates, best first. */
export type FindCandidates = (query: CandidateQuery) => Promise<readonly FoundPassage[]>

/** What a search by meaning needs of an index; `PassageIndex` is one. */
export interface VectorIndex {
  search(options: SearchOptions): Promise<readonly FoundPassage[]>
  readonly vectors: {
    space(): Promise<VectorSpace | undefined>
    search(options: NearestOptions): Promise<readonly FoundPassage[]>
  }
}

export interface FindCandidatesOptions extends Omit<EmbedQuestionOptions, 'embedder' | 'logger'> {
  readonly index: VectorIndex
  readonly embedder: Embedder
  readonly logger: Logger
}

/**
 * Full text and vectors, each under the query's bounds and limit, fused by rank; as many as the limit. A candidate
 * keeps full text's own score (0 where it was found by meaning alone) and the similarity of its vector where it was
 * found by that. Where there is no vector for the question in time, none in the index, or where they cannot be
 * compared, this is full text alone, and the log says why.
 */
export function createFindCandidates({
  index,
  embedder,
  logger,
  ...patience
}: FindCandidatesOptions): FindCandidates {
  const embedQuestion = createEmbedQuestion({ embedder, logger, ...patience })
  const said = new Set<string>()

  function sayOnce(reason: string): undefined {
    if (!said.has(reason)) logger.warn({ reason }, 'vectors are not used: full text finds alone')
    said.add(reason)
  }

  async function vectorOf(question: string): Promise<Float32Array | undefined> {
    const held = await index.vectors.space()
    if (!held) return sayOnce('the index has no vectors; add them with: npm run embed')
    try {
      requireSameSpace(held, embedder)
      const vector = await embedQuestion(question)
      if (vector) requireSameSpace(held, { model: embedder.model, dimensions: vector.length })
      return vector
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      return sayOnce(error.message)
    }
  }

  async function findNearest(query: CandidateQuery): Promise<readonly FoundPassage[]> {
    const vector = query.question === undefined ? undefined : await vectorOf(query.question)
    return vector ? index.vectors.search({ ...query, vector }) : []
  }

  return async function findCandidates(query) {
    const { words, weighted = [], limit } = query
    // Without words the newest are wanted, in their order.
    if (words === '' && weighted.length === 0) return index.search(query)
    const [byWords, byMeaning] = await Promise.all([index.search(query), findNearest(query)])
    return fuse(byWords, byMeaning).slice(0, limit)
  }
}

function fuse(byWords: readonly FoundPassage[], byMeaning: readonly FoundPassage[]): readonly FoundPassage[] {
  if (byMeaning.length === 0) return byWords
  const found = new Map<string, FoundPassage>()
  for (const one of [...byMeaning, ...byWords])
    found.set(one.passage.id, { ...found.get(one.passage.id), ...one })
  const rankings = [byWords, byMeaning].map((ranking) => ranking.map(({ passage }) => passage.id))
  return fuseRankings(rankings).flatMap(({ id }) => found.get(id) ?? [])
}
