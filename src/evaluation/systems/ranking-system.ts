// What is measured: anything that ranks passages for a question.
import type { AskedQuestion } from '../../retrieval/asked-question.ts'

export interface RankedPassage {
  readonly passageId: string
  readonly articleId: string
}

export interface RankingSystem {
  readonly name: string
  /** Best first, no passage twice. */
  rank(question: AskedQuestion): Promise<readonly RankedPassage[]>
}

/** Passages that a baseline returns: enough for more than twenty articles even where each has many passages. */
export const BASELINE_PASSAGES = 200
