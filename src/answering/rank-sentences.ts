// The sentences of the evidence by how well they answer, whether or not any of them is good enough.
import type { QuestionTerm } from '../retrieval/question-terms.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { addressesModels } from './addresses-models.ts'
import { candidateSentences } from './candidate-sentence.ts'
import { readAnswerType } from './read-answer-type.ts'
import { type ScoredSentence, scoreSentence } from './score-sentence.ts'

export interface RankSentencesOptions {
  readonly question: string
  readonly terms: readonly QuestionTerm[]
  /** Ranked, best first. */
  readonly evidence: readonly Evidence[]
}

/** What a place in the ranking is worth when two sentences score alike. */
const RANK_WEIGHT = 0.005

/** Every sentence that may be quoted, best first; none that speaks to a model. */
export function rankSentences({
  question,
  terms,
  evidence,
}: RankSentencesOptions): readonly ScoredSentence[] {
  const type = readAnswerType(question)
  return candidateSentences(evidence)
    .filter(({ text }) => !addressesModels(text))
    .map((candidate) => scoreSentence(candidate, { terms, type, question }))
    .sort((a, b) => preference(b) - preference(a))
}

function preference({ score, candidate }: ScoredSentence): number {
  return score - candidate.rank * RANK_WEIGHT
}
