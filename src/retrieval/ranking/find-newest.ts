// The newest articles, for who asks for the news as such.
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { type TimeWindow, withoutDayAfter } from '../understanding/time-window.ts'
import type { FindCandidates } from './find-candidates.ts'

/** Several of which may be copies of one story; more than anybody reads at a glance. */
const ARTICLES_MAX = 24

/** Days back, in turn: the index reads the date of every article within the bounds. */
const REACHES = [7, 60] as const

/** As many as make a list. */
const ENOUGH = 8

/** Their first passages, the newest first, within the dates and outlets that the question names; each story once. */
export function createFindNewest(search: FindCandidates) {
  return async function findNewest(question: UnderstoodQuestion): Promise<readonly FoundPassage[]> {
    const { window, outlets, asOf } = question
    const named = outlets.flatMap((mention) => mention.outlets)
    const within = async (from: number | undefined, until = Number.POSITIVE_INFINITY) =>
      eachOnce(
        await search({
          words: '',
          limit: ARTICLES_MAX,
          to: Math.min(until, asOf + 1),
          ...(from === undefined ? {} : { from }),
          ...(named.length > 0 ? { outlets: named } : {}),
        }),
      )
    if (window) {
      const own = isLong(window) ? await within(window.from, withoutDayAfter(window).to) : []
      return own.length > 0 ? own : within(window.from, window.to)
    }
    for (const days of REACHES) {
      const found = await within(asOf - days * DAY_MS)
      if (found.length >= ENOUGH) return found
    }
    return within(undefined)
  }
}

/** What happened on one day is told by the papers of the next; of a month, by its own. */
const LONG_MS = 5 * DAY_MS

function isLong({ from, to }: TimeWindow): boolean {
  return from !== undefined && to !== undefined && to - from >= LONG_MS
}

/** The newest of each story, which holds its copies as well. */
function eachOnce(found: readonly FoundPassage[]): readonly FoundPassage[] {
  return Array.from(Map.groupBy(found, storyOf).values()).flatMap(([newest]) => newest ?? [])
}

function storyOf({ card }: FoundPassage): string {
  return card.story ?? card.cluster ?? card.id
}
