// Whether a sentence may be posted where none answers for sure.
import { isOfAsked } from './is-of-asked.ts'
import { LEAST } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'

/** `fitsAnswerType` leaves less to what is told as gone by. */
const FORETOLD_MIN = 0.3

/** Of what is asked about those named, which an article about them does not hold by chance. */
const OTHERS_SOME = 0.2

/**
 * False for what tells of the past where what is to come is asked, for words about something else than asked, and where
 * a short question shares with the article nothing but the names.
 */
export function mayAnswer(sentence: ScoredSentence, asking: Asking): boolean {
  const { fit, coverage } = sentence
  const { isFuture, saysMuch } = asking
  if (!saysMuch && (coverage.others < OTHERS_SOME || !isOfAsked(sentence, asking))) return false
  return coverage.topic >= LEAST.topic && (!isFuture || fit > FORETOLD_MIN)
}
