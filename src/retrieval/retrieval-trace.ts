// What retrieval tells whoever wants to see how evidence was found.
import type { RankedCandidate } from './ranking/rank-candidates.ts'

/** One ranking: of the question, or of one of its needs. */
export interface RetrievalTrace {
  readonly kind: 'ranked'
  /** The words that were ranked for. */
  readonly question: string
  /** Every candidate, best first. */
  readonly candidates: readonly RankedCandidate[]
}
