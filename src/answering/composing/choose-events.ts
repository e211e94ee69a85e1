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

/** Share of what the fullest sentence holds of the question: a day's report of half of it tells of something else. */
const HELD_MIN = 0.8

/**
 * The best sentence of each of the best days, the oldest first; empty where all that is worth telling was printed on
 * one day, which needs no list. A sentence that begins with a word for one before it cannot stand in a list.
 */
export function chooseEvents(ranked: readonly RankedSentence[]): readonly CandidateSentence[] {
  const [best] = ranked
  if (!best) return []
  const near = ranked.filter(({ answer }) => answer >= best.answer - BEHIND)
  const held = Math.max(...near.map(({ coverage }) => coverage.all))
  const chosen: CandidateSentence[] = []
  for (const { candidate, coverage } of near) {
    if (chosen.length >= DAYS_MAX) break
    if (coverage.all < held * HELD_MIN) continue
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
