// What share of a question a text holds, each term counting by how much it tells.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import type { Held } from './match-terms.ts'

/** What a word that may stand for the term counts beside the term itself. */
const ALTERNATIVE_SHARE = 0.8

/** 1 where the term with this number itself is held, less where only a word that may stand for it is, 0 where neither. */
export function presence(i: number, { itself, alternative }: Held): number {
  const bit = 1 << i
  return itself & bit ? 1 : alternative & bit ? ALTERNATIVE_SHARE : 0
}

/** What a word that has to do with the term counts beside the term itself. */
const RELATED_SHARE = 0.6

/** As `presence`, and less still where a word is held that has to do with the term. */
export function presenceLoosely(i: number, held: Held): number {
  return Math.max(presence(i, held), held.related & (1 << i) ? RELATED_SHARE : 0)
}

/** 0 to 1; 1 where there are no terms. */
export function weightedPresence(terms: readonly QuestionTerm[], held: Held): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 1
  return terms.reduce((sum, { weight }, i) => sum + weight * presence(i, held), 0) / total
}
