// Whether a sentence is good enough to answer with; when none is, the bot abstains.
import type { AnswerType } from '../read-answer-type.ts'
import type { ScoredSentence } from './score-sentence.ts'

/**
 * Least shares of the question that a sentence and its surroundings must hold. Chosen on the project's own questions
 * and those about the seed article: the names alone are in every sentence of an article about them, so what is asked
 * of them is counted apart; words attributed to the very speaker that was asked for need less of the topic.
 */
const NAMES_MIN = 0.6
/** Nearly any sentence can pass for a reason; it has to be about those that were asked about. */
const NAMES_MIN_REASON = 0.75
const OTHERS_MIN = 0.55
const OTHERS_MIN_SPEECH = 0.4

/** What is asked has to be told by the sentence itself, not only around it; a reason often stands after it. */
const TOLD_MIN = 0.3

/** Least of both together, times the fit of the answer's kind. */
const SCORE_MIN = 0.6
const SCORE_MIN_SPEECH = 0.5

/** A telling word (`wordRarity`) that the article nowhere holds, nor one like it, is what the article does not say. */
const TELLING = 0.3

/** Any sentence with a day fits "when", so it has to be the day of that event: told in its paragraph or headline. */
const EVENT_MIN = 0.4

export function isEnough({ coverage, event, fit, unmet }: ScoredSentence, type: AnswerType): boolean {
  const speech = type.kind === 'speech' || type.kind === 'speech-time'
  if (!speech && unmet >= TELLING) return false
  if (type.kind === 'time' && event < EVENT_MIN) return false
  if (!speech && type.kind !== 'reason' && coverage.told < TOLD_MIN) return false
  const enoughOthers = coverage.others >= (speech ? OTHERS_MIN_SPEECH : OTHERS_MIN)
  const enough = coverage.all * fit >= (speech ? SCORE_MIN_SPEECH : SCORE_MIN)
  return coverage.names >= (type.kind === 'reason' ? NAMES_MIN_REASON : NAMES_MIN) && enoughOthers && enough
}
