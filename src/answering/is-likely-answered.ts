// The decision to answer where no single sentence decides it: from the evidence as a whole.
import { type AnswerabilityOptions, answerability } from './answerability.ts'
import { answerabilityWithoutNames } from './answerability-without-names.ts'
import { joinHeld } from './composing/match-terms.ts'
import type { Asking } from './composing/read-asking.ts'

/**
 * For evidence no sentence of which answers beyond doubt. On RealTime QA the balanced accuracy is within .01 of its best
 * from .35 to .45 (.92; at .5 .90, without any answers of likelihood .73), and the project's own set does not move.
 */
const ANSWERABILITY_MIN = 0.4

/**
 * In lower case, of fewer words than these: any article holds so few by chance, and near misses of a newsroom are such.
 * Below .5 CLAP NQ gains as many wrong answers as right ones.
 */
const TERMS_ENOUGH = 4
const ANSWERABILITY_MIN_SHORT = 0.5

/** Of longer ones, by the model without names: its balanced accuracy is within .01 of its best from .3 to .4. */
const WITHOUT_NAMES_MIN = 0.36

/**
 * Whether an answer is likely enough to post the best sentences, though none of them answers beyond doubt. Where names
 * cannot be told from other words, the rules for a single sentence do not apply, and this alone decides. Never from
 * articles of another year than the question names, which do not name it either: this year's prize is not that of 2020.
 */
export function isLikelyAnswered({ isUncased, saysMuch, ...options }: IsLikelyAnsweredOptions): boolean {
  if (!isOfYearsAsked(options)) return false
  if (isUncased) return isLikelyWithoutNames(options)
  return saysMuch && answerability(options) >= ANSWERABILITY_MIN
}

function isLikelyWithoutNames(options: AnswerabilityOptions): boolean {
  if (options.terms.length < TERMS_ENOUGH) return answerability(options) >= ANSWERABILITY_MIN_SHORT
  return answerabilityWithoutNames(options) >= WITHOUT_NAMES_MIN
}

export interface IsLikelyAnsweredOptions
  extends AnswerabilityOptions,
    Pick<Asking, 'isUncased' | 'saysMuch'> {}

const YEAR = /^(?:1[89]|20)\d\d$/

function isOfYearsAsked({ ranked, terms }: AnswerabilityOptions): boolean {
  const [best] = ranked
  if (!best) return true
  const { held, evidence } = best.candidate
  const told = joinHeld([held.passage, held.headline]).itself
  return terms.every(
    ({ text }, i) => !YEAR.test(text) || told & (1 << i) || evidence.card.publishedAt.startsWith(text),
  )
}
