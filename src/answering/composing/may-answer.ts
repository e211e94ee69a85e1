// Whether a sentence may be posted where none answers for sure.
import { asksOfFeeling } from './asks-of-feeling.ts'
import { isOfAsked } from './is-of-asked.ts'
import { isOfOtherToll } from './is-of-other-toll.ts'
import { LEAST } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'

/** `fitsAnswerType` leaves less to what is told as gone by. */
const FORETOLD_MIN = 0.3

/** Of what is asked about those named, which an article about them does not hold by chance. */
const OTHERS_SOME = 0.2

/** A sum stands beside something that is asked, or it is of something else. */
const FIGURES: ReadonlySet<string> = new Set(['money', 'count', 'amount'])

/**
 * False for what tells of the past where what is to come is asked, for words about something else than asked, and where
 * a short question shares with the article nothing but the names.
 */
export function mayAnswer(sentence: ScoredSentence, asking: Asking): boolean {
  const { fit, coverage } = sentence
  const { isFuture, saysMuch, type } = asking
  if (type.kind === 'reason' && asksOfFeeling(asking)) return false
  if (isOfOtherToll(sentence.candidate.text, asking)) return false
  if (FIGURES.has(type.kind) && coverage.toldLoosely === 0 && coverage.asked === 0) return false
  if (!saysMuch && (coverage.others < OTHERS_SOME || !isOfAsked(sentence, asking))) return false
  return coverage.topic >= LEAST.topic && (!isFuture || fit > FORETOLD_MIN)
}
