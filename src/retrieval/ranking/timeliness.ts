// What a candidate's date is worth to a question.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { dayPattern } from '../understanding/date-in-text.ts'
import { WEIGHTS } from './ranking-weights.ts'
import { newAt, newestCloseness, timeCloseness } from './time-closeness.ts'

/** Two weeks in milliseconds: a window that begins within them asks for the newest, as recency does. */
const NEW_SPAN = 14 * DAY_MS

/** What a passage that names the day counts beside one of that day: as much when it is new, as little when it is not. */
const DAY_TOLD = { new: 1, old: 0.4 } as const

/**
 * What a candidate's date adds to its score: how near it lies to the dates that the question names, or that its text
 * names where the question is about one day, and how new it is, as far as the question prefers that and the article is
 * about it (`isAbout`, 0 to 1).
 */
export function timelinessFor(
  { window, recency, asOf }: Pick<UnderstoodQuestion, 'window' | 'recency' | 'asOf'>,
  isAbout: (found: FoundPassage) => number,
): (found: FoundPassage) => number {
  const freshness = (found: FoundPassage) => timeCloseness(publishedOf(found), newAt(asOf))
  const newest = (found: FoundPassage) =>
    recency === 'none' ? 0 : WEIGHTS.newest * newestCloseness(publishedOf(found), asOf) * isAbout(found)
  const fresh = (found: FoundPassage) =>
    WEIGHTS.recency[recency] * freshness(found) * isAbout(found) + newest(found)
  if (!window) return fresh
  const day = dayPattern(window)
  const told = (found: FoundPassage) =>
    day?.test(found.passage.text) ? DAY_TOLD.old + (DAY_TOLD.new - DAY_TOLD.old) * freshness(found) : 0
  const dated = (found: FoundPassage) =>
    WEIGHTS.window * Math.max(told(found), timeCloseness(publishedOf(found), window))
  // A window of the last days says by itself how new a report should be.
  const isNew = window.from !== undefined && window.from > asOf - NEW_SPAN
  return isNew ? (found) => dated(found) + newest(found) : (found) => dated(found) + fresh(found)
}

/** Milliseconds since 1970. */
export function publishedOf({ card }: FoundPassage): number {
  return instantOf(card.publishedAt)
}
