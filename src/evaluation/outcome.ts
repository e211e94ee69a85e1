// What came of a question: how a system ranked, and what the bot replied.
import type { Reply } from '../answering/reply.ts'
import type { SetQuestion } from './sets/question-set.ts'
import type { Wanted } from './sets/wanted-of.ts'
import type { RankedPassage } from './systems/ranking-system.ts'

/** One question as one system met it. */
export interface RankingOutcome {
  readonly question: SetQuestion
  readonly wanted: Wanted
  readonly passages: readonly RankedPassage[]
  /** Of the whole reply for the project's own system, of the ranking for a baseline. */
  readonly milliseconds: number
}

/** One question as the project's own system met it. */
export interface OwnOutcome extends RankingOutcome {
  readonly reply: Reply
  /** See `OwnRanking`. */
  readonly confidence: number
}
