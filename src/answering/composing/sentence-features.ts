// What is looked at to tell whether a sentence answers, each as a number of about 0 to 1.
import { DAY_MS } from '../../news/day-ms.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import type { ScoredSentence } from './score-sentence.ts'

export interface SentenceFeatures {
  /** Weighted share of the question's terms that stand in the headline. */
  readonly headline: number
  /** Weighted share of the question's neighbouring terms that are neighbours here too. */
  readonly pairs: number
  /** `Coverage.told`: what happened, in the sentence itself. */
  readonly told: number
  /** `ScoredSentence.done` and `event`. */
  readonly done: number
  readonly event: number
  /** `fitsAnswerType`. */
  readonly fit: number
  /** `Coverage.all` × `fit`: being about the question counts for nothing without the kind of thing it asks for. */
  readonly both: number
  /** How near the question's terms stand to a span that may be the answer; 0 where there is none. */
  readonly nearness: number
  /** 1 for the best passage, falling with the rank. */
  readonly rank: number
  /** 1 for the opening sentences of an article, falling with the place. */
  readonly opening: number
  /** 1 for what was printed last, falling with age. */
  readonly recency: number
  /** The same, where the question asks for how things are now, else 0. */
  readonly latest: number
  /** Of the sentence, 1 from about thirty words. */
  readonly length: number
  /** 1 where the first, most or largest of several is asked for, and the sentence tells of such; else 0. */
  readonly superlative: number
  /** 1 where the sentence is a question, or ends without a stop as captions and links do. */
  readonly fragment: number
}

export interface FeaturesOptions {
  readonly terms: readonly QuestionTerm[]
  /** Milliseconds since 1970, of the newest article looked at. */
  readonly newest: number
  readonly publishedAt: number
  readonly asksForNow: boolean
  /** The part of the question that asks. */
  readonly clause: string
}

const RANK_HALF = 8
const OPENING_HALF = 2
/** As in the public baselines. */
const RECENCY_DAYS = 14
const WORDS_ENOUGH = 30

const SUPERLATIVE =
  /\b(?:most|least|first|best|worst|(?:big|larg|high|low|old|young|great|long|short|fast|strong|rich|cheap|heavi|hott|cold|tall|deep|few|new|lat)g?est)\b/i

/** Of these "leads" and "tops" stand for the superlative. */
const LEADS = new RegExp(
  `${SUPERLATIVE.source}|\\b(?:leads?|led|leading|tops?|topped|record|No\\. ?1|ahead of)\\b`,
  'i',
)

export function sentenceFeatures(
  { candidate, coverage, done, event, fit, nearness }: ScoredSentence,
  { terms, newest, publishedAt, asksForNow, clause }: FeaturesOptions,
): SentenceFeatures {
  const { held, evidence, rank, tokens, text, before } = candidate
  const recency = Math.exp(-Math.max(0, newest - publishedAt) / DAY_MS / RECENCY_DAYS)
  return {
    headline: weightedShare(terms, held.headline.itself | held.headline.alternative),
    pairs: pairsOf(candidate, terms),
    told: coverage.told,
    done,
    event,
    fit,
    both: coverage.all * fit,
    nearness,
    rank: 1 / (1 + rank / RANK_HALF),
    opening: 1 / (1 + (evidence.passage.position * 4 + before.length) / OPENING_HALF),
    recency,
    latest: asksForNow ? recency : 0,
    length: Math.min(1, tokens.length / WORDS_ENOUGH),
    superlative: SUPERLATIVE.test(clause) && LEADS.test(text) ? 1 : 0,
    fragment: /[.!”"’)]\s*$/.test(text) ? 0 : 1,
  }
}

function weightedShare(terms: readonly QuestionTerm[], bits: number): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  return terms.reduce((sum, { weight }, i) => sum + (bits & (1 << i) ? weight : 0), 0) / total
}

/** Neighbours in the question's list of terms; here, with at most two words between. */
function pairsOf({ heldBy }: CandidateSentence, terms: readonly QuestionTerm[]): number {
  let [met, total] = [0, 0]
  for (let i = 0; i + 1 < terms.length; i++) {
    const weight = Math.min(terms[i]?.weight ?? 0, terms[i + 1]?.weight ?? 0)
    total += weight
    const [a, b] = [1 << i, 1 << (i + 1)]
    const isMet = heldBy.some(
      ({ itself }, at) => itself & a && heldBy.slice(at + 1, at + 4).some((next) => next.itself & b),
    )
    if (isMet) met += weight
  }
  return total === 0 ? 0 : met / total
}
