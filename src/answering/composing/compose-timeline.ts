// A timeline: what the reports of a story told, day by day, each in the sentence that it begins with.
import { dayOf, instantOf } from '../../news/news-date.ts'
import { originalFirst } from '../../news/original-first.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { type Composition, NO_COMPOSITION } from './composition.ts'
import { isRepetition } from './is-repetition.ts'
import { pointsBack } from './points-back.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { quoteWhole } from './quote-whole.ts'

/** A list is read at a glance; a story of weeks has as many turns. */
const ENTRIES_MAX = 8

/**
 * One entry a day, the oldest first; of a story of one day, one for each development. The first and the last are always
 * told, of the others the days on which most was written. No sentences where there are not two to tell.
 */
export function composeTimeline(ledes: readonly Evidence[], terms: readonly QuestionTerm[]): Composition {
  const order = new Map(originalFirst(ledes.map(({ card }) => card)).map(({ id }, at) => [id, at]))
  const told = ledes
    .flatMap((lede) => quotableSentences({ evidence: [lede], terms })[0] ?? [])
    .filter(({ text }) => !pointsBack(text))
    .toSorted((a, b) => (order.get(a.evidence.card.id) ?? 0) - (order.get(b.evidence.card.id) ?? 0))
  const days = [...Map.groupBy(told, ({ evidence }) => dayOf(evidence.card.publishedAt)).values()]
  const entries =
    days.length > 1
      ? busiest(days).flatMap((day) => mostAbout(day, terms) ?? [])
      : told.toSorted(byTime).slice(0, ENTRIES_MAX)
  const apart = entries
    .toSorted(byTime)
    .filter((one, at, all) => !all.slice(0, at).some(({ tokens }) => isRepetition(tokens, one.tokens)))
  return apart.length < 2
    ? NO_COMPOSITION
    : { ...NO_COMPOSITION, draft: apart.map(quoteWhole), layout: 'dated-list' }
}

function busiest(days: readonly (readonly CandidateSentence[])[]): readonly (readonly CandidateSentence[])[] {
  const inOrder = days.toSorted(([a], [b]) => (a && b ? byTime(a, b) : 0))
  if (inOrder.length <= ENTRIES_MAX) return inOrder
  const between = inOrder.slice(1, -1).toSorted((a, b) => b.length - a.length)
  const kept = new Set([inOrder[0], inOrder.at(-1), ...between.slice(0, ENTRIES_MAX - 2)])
  return inOrder.filter((day) => kept.has(day))
}

/** Of equals, the original or the first. Opinion and analysis tell of what has happened, not that it did. */
function mostAbout(
  day: readonly CandidateSentence[],
  terms: readonly QuestionTerm[],
): CandidateSentence | undefined {
  const asked = new Set(terms.map(({ stem }) => stem))
  const score = ({ tokens, evidence: { card } }: CandidateSentence) => {
    const held = new Set([...tokens, ...tokenize(card.headline)].map(({ stem }) => stem))
    return held.intersection(asked).size - (card.kind === 'report' ? 0 : asked.size + 1)
  }
  const [best] = day.toSorted((a, b) => score(b) - score(a))
  return best
}

function byTime(a: CandidateSentence, b: CandidateSentence): number {
  return instantOf(a.evidence.card.publishedAt) - instantOf(b.evidence.card.publishedAt)
}
