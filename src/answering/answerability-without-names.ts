// How likely the evidence holds an answer to a question without capitals, in which names count like other words.
import { type AnswerabilityOptions, answerability } from './answerability.ts'
import type { RankedSentence } from './composing/rank-sentences.ts'
import { weightedPresence } from './composing/weighted-presence.ts'

/**
 * A logistic model, learnt on CLAP NQ, where no question has a capital: learnt on one half of it, it tells answerable
 * questions of the other better than `answerability` alone does, either way round (docs/evaluation-findings.md).
 */
const WEIGHTS = {
  /** `answerability`. */
  likelihood: 3.2,
  /** `Coverage.toldLoosely` of the best sentence: what happened, in the sentence itself. */
  told: 2.1,
  /** In logits, how far the best article is ahead of the next: words that meet by chance do so in several. */
  ahead: 0.75,
  /** Share of the question that a headline among the best holds: it makes all that stands below look near. */
  headline: -2.8,
  bias: -3.05,
} as const

/** Further ahead says nothing more. */
const AHEAD_MAX = 3

/** Sentences whose headlines are looked at: what ranks lower would not be posted. */
const SENTENCES = 8

/** 0 to 1. */
export function answerabilityWithoutNames(options: AnswerabilityOptions): number {
  const { ranked, terms } = options
  const [best] = ranked
  if (!best) return 0
  const headlines = ranked
    .slice(0, SENTENCES)
    .map(({ candidate }) => weightedPresence(terms, candidate.held.headline))
  const logit =
    WEIGHTS.likelihood * answerability(options) +
    WEIGHTS.told * best.coverage.toldLoosely +
    WEIGHTS.ahead * aheadOfOthers(best, ranked) +
    WEIGHTS.headline * Math.max(...headlines) +
    WEIGHTS.bias
  return 1 / (1 + Math.exp(-logit))
}

function aheadOfOthers(best: RankedSentence, ranked: readonly RankedSentence[]): number {
  const articleOf = ({ candidate }: RankedSentence) => candidate.evidence.card.id
  const next = ranked.find((one) => articleOf(one) !== articleOf(best))
  return next ? Math.min(AHEAD_MAX, best.answer - next.answer) : AHEAD_MAX
}
