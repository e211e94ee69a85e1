// The decision to answer where no single sentence decides it: from the evidence as a whole.
import type { QuestionTerm } from '../retrieval/understanding/question-terms.ts'
import { type AnswerabilityOptions, answerability } from './answerability.ts'

/**
 * For evidence no sentence of which answers beyond doubt. Read off halves of the sets that the model did not see, this
 * gives a balanced accuracy of .88 on RealTime QA (.70 without it) and leaves that of the project's own set as it was.
 */
const ANSWERABILITY_MIN = 0.5

/**
 * Sum of the weights of a question's terms, about five telling words. An article near a shorter question holds all its
 * words by chance ("When was the CSTO founded?"): then a sentence has to answer beyond doubt.
 */
const SAYS_MUCH = 2.4

/**
 * Whether an answer is likely enough to post the best sentences, though none of them answers beyond doubt. Where names
 * cannot be told from other words, the rules for a single sentence do not apply, and this alone decides.
 */
export function isLikelyAnswered({ isUncased, ...options }: IsLikelyAnsweredOptions): boolean {
  return (isUncased || saysMuch(options.terms)) && answerability(options) >= ANSWERABILITY_MIN
}

export interface IsLikelyAnsweredOptions extends AnswerabilityOptions {
  readonly isUncased: boolean
}

function saysMuch(terms: readonly QuestionTerm[]): boolean {
  return terms.reduce((sum, { weight }) => sum + weight, 0) >= SAYS_MUCH
}
