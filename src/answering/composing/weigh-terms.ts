// How much each word of a question counts: what is asked more than what leads up to it.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'

/**
 * Of a word told only in a sentence before the one that asks: "Rents rose again last month. Which city …?" From .5 to .7
 * RealTime QA has two or three right answers more than at 1.
 */
const LEADING_UP = 0.7

/** `clause`: the part of the question that asks, see `askingClause`. */
export function weighTerms(
  terms: readonly QuestionTerm[],
  { question, clause }: { readonly question: string; readonly clause: string },
): readonly QuestionTerm[] {
  const asked = stemsOf(clause)
  const before = stemsOf(question.replace(clause, ' '))
  return terms.map((term) =>
    before.has(term.stem) && !asked.has(term.stem) ? { ...term, weight: term.weight * LEADING_UP } : term,
  )
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).map(({ stem }) => stem))
}
