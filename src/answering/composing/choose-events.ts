// What has happened, day by day: the sentences of a dated list.
import { dayOf, instantOf } from '../../news/news-date.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { isRepetition } from './is-repetition.ts'
import { pointsBack } from './points-back.ts'
import type { RankedSentence } from './rank-sentences.ts'

/** A list is read at a glance. */
const DAYS_MAX = 5

/** In logits behind the best; as much as a further sentence of an answer in prose may be. */
const BEHIND = 3

/**
 * The best sentence of each of the best days, the oldest first; empty where all that is worth telling was printed on
 * one day, which needs no list. A sentence that begins with a word for one before it cannot stand in a list.
 */
export function chooseEvents(ranked: readonly RankedSentence[]): readonly CandidateSentence[] {
  const [best] = ranked
  if (!best) return []
  const chosen: CandidateSentence[] = []
  for (const { candidate, answer } of ranked) {
    if (chosen.length >= DAYS_MAX || answer < best.answer - BEHIND) break
    const isKnown = chosen.some(
      (other) => printedOn(other) === printedOn(candidate) || isRepetition(other.tokens, candidate.tokens),
    )
    if (!isKnown && !pointsBack(candidate.text)) chosen.push(candidate)
  }
  return chosen.length < 2
    ? []
    : chosen.toSorted((a, b) => instantOf(publishedAt(a)) - instantOf(publishedAt(b)))
}

function publishedAt({ evidence }: CandidateSentence): string {
  return evidence.card.publishedAt
}

function printedOn(sentence: CandidateSentence): string {
  return dayOf(publishedAt(sentence))
}
