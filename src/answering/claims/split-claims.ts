// The sentences of a message that claim something which an article could report.

import { questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'

/** A sentence ends before a space and a capital, a digit or a quotation mark; each line is at least one. */
const BOUNDARY = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n+/u

/** "I think", "in my opinion", "we should": nothing to be checked. */
const OPINION =
  /\b(?:i (?:think|feel|believe|hope|guess|love|hate|wonder|want)|in my (?:view|opinion)|imo|we should|let['’]?s|please|thanks?|lol)\b/i

/** Fewer words of content say nothing that could be found. */
const TERMS_MIN = 3

/** Statements with a name or a number in them; questions, opinions and greetings are none. */
export function splitClaims(text: string): readonly string[] {
  return text
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => isCheckable(sentence))
}

function isCheckable(sentence: string): boolean {
  if (sentence.endsWith('?') || OPINION.test(sentence)) return false
  const isSpecific = /\d/.test(sentence) || properNames(sentence).length > 0
  return isSpecific && questionTerms(sentence).length >= TERMS_MIN
}
