// Whether a passage is about what is asked, though it may not answer it.

import type { Evidence } from '../retrieval/retrieve.ts'
import { holdsTerm, type QuestionTerm } from '../retrieval/understanding/question-terms.ts'
import { tokenize } from '../retrieval/words/tokenize.ts'

/** Share of the question's weight below which an article is not close to it at all: it shares a word by chance. */
const CLOSE = 0.4

/** By its words and its headline's: one of the names asked about, where there are any, and enough of the rest. */
export function isClose({ card, passage }: Evidence, terms: readonly QuestionTerm[]): boolean {
  const stems = new Set(tokenize(`${card.headline} ${passage.text}`).map(({ stem }) => stem))
  const names = terms.filter(({ isName }) => isName)
  if (names.length > 0 && !names.some((name) => holdsTerm(name, stems))) return false
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const held = terms.reduce((sum, term) => sum + (holdsTerm(term, stems) ? term.weight : 0), 0)
  return total === 0 || held / total >= CLOSE
}
