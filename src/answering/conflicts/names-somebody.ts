// Whether an article is about any of those that a question names.
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { presence } from '../composing/weighted-presence.ts'

/** Share of the names by weight: "Valhalla" alone of a longer title. */
const NAMES_MIN = 0.3

/** "CEO", "2026": of anybody. */
const OF_ANYBODY = /^[\p{Lu}\d.]+$/u

export function namesSomebody({ candidate }: RankedSentence, { terms }: Asking): boolean {
  const names = terms.flatMap(({ isName, text, weight }, i) =>
    isName && !OF_ANYBODY.test(text) ? [{ i, weight }] : [],
  )
  const total = names.reduce((sum, { weight }) => sum + weight, 0)
  const held = names.reduce((sum, { i, weight }) => sum + weight * presence(i, candidate.held.article), 0)
  return total === 0 || held / total >= NAMES_MIN
}
