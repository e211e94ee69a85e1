// The sentences of the evidence by how well they answer, whether or not any of them is good enough.
import { instantOf } from '../news/news-date.ts'
import type { QuestionTerm } from '../retrieval/question-terms.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import { withheldIn } from '../verification/withheld-in.ts'
import { type CandidateSentence, candidateSentences } from './candidate-sentence.ts'
import { TERMS_MAX } from './match-terms.ts'
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

const LATEST =
  /\b(?:latest|newest|most recent(?:ly)?|recently|update|updates|news|now|current|currently|still|so far|at the moment|these days)\b/i

/** For "latest": a fortnight, as the public baselines use; worth more than any difference in wording. */
const RECENCY_DAYS = 14
const RECENCY_WEIGHT = 0.3

const DAY = 24 * 60 * 60 * 1000

/** Every sentence that may be quoted, best first, the newest where the question asks for the latest; none that is withheld. */
export function rankSentences({
  question,
  terms: all,
  evidence,
}: RankSentencesOptions): readonly ScoredSentence[] {
  const terms = all.slice(0, TERMS_MAX)
  const type = readAnswerType(question)
  const latest = LATEST.test(question)
  const newest = Math.max(...evidence.map(({ card }) => instantOf(card.publishedAt)))
  const withheld = new Map(evidence.map(({ passage }) => [passage.id, withheldIn(passage)]))
  return candidateSentences(evidence, terms)
    .filter((candidate) => !isWithheld(candidate))
    .map((candidate) => scoreSentence(candidate, { terms, type, question }))
    .sort((a, b) => preference(b) - preference(a))

  function isWithheld({ evidence: { passage }, ...sentence }: CandidateSentence): boolean {
    return (
      withheld.get(passage.id)?.some(({ start, end }) => start < sentence.end && sentence.start < end) ??
      false
    )
  }

  function preference({ score, candidate }: ScoredSentence): number {
    const age = (newest - instantOf(candidate.evidence.card.publishedAt)) / DAY
    const recency = latest ? RECENCY_WEIGHT * Math.exp(-age / RECENCY_DAYS) : 0
    return score + recency - candidate.rank * RANK_WEIGHT
  }
}
