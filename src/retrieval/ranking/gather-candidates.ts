// Asks the index for passages that may answer: everywhere, and again within the dates or outlets that the question wants.

import type { FilterOptions } from '../../indexing/filter-of.ts'
import type { FoundPassage } from '../../indexing/passage-row.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { nameVariants } from '../understanding/name-variants.ts'
import type { FindCandidates } from './find-candidates.ts'
import { queryWords } from './query-words.ts'

/** Of these, realtimeqa2022 has the wanted article for every question; with half as many, for one in fifty not. */
const CANDIDATES_MAX = 80

/** Of the newest, or those of a date or an outlet: fewer, since what is wanted there ranks higher. */
const NARROWED_MAX = 40

/** Of the articles spoken of: three of them, of ordinary length, whole. */
const WHOLE_MAX = 30

/** How far back the search for new reports goes: beyond it, newness has faded in the ranking as well. */
const NEW_DAYS = 30

/**
 * Candidates in no order, each once, none later than the as-of date. Without the narrowed searches, yesterday's report
 * would not be among the best of ten years' by its words.
 */
export function createGatherCandidates(search: FindCandidates) {
  /** Every passage of the articles spoken of, found by their headlines, whether or not it shares a word with the question. */
  async function wholeOf({ spokenOf, asOf }: UnderstoodQuestion): Promise<readonly FoundPassage[]> {
    if (spokenOf.length === 0) return []
    const words = spokenOf.map(({ headline }) => headline).join(' ')
    const articles = spokenOf.map(({ id }) => id)
    const found = await search({ words, articles, limit: WHOLE_MAX, to: asOf + 1 })
    return found.map((one) => ({ ...one, score: 0 }))
  }

  return async function gatherCandidates(question: UnderstoodQuestion): Promise<readonly FoundPassage[]> {
    const { terms, context, asOf, named: about } = question
    const articles = about?.kind === 'held' ? { articles: about.articles.map(({ id }) => id) } : {}
    const named = terms.flatMap(nameVariants).join(' ')
    const asked = queryWords({ terms, context })
    const shared = {
      question: question.standaloneQuestion,
      ...asked,
      ...articles,
      alternatives: `${asked.alternatives} ${named}`.trim(),
    }
    const wide = terms.length === 0 ? [] : [{ ...shared, limit: CANDIDATES_MAX, to: asOf + 1 }]
    const narrow = narrowings(question).map((bounds) => ({
      ...shared,
      ...bounds,
      limit: NARROWED_MAX,
      to: Math.min(bounds.to ?? Number.POSITIVE_INFINITY, asOf + 1),
    }))
    const [whole, ...found] = await Promise.all([
      wholeOf(question),
      ...[...wide, ...narrow].map((options) => search(options)),
    ])
    // Found by the question's own words, a passage keeps the score of those.
    return [...new Map([...whole, ...found.flat()].map((one) => [one.passage.id, one])).values()]
  }
}

function narrowings({ terms, window, recency, outlets, asOf }: UnderstoodQuestion): readonly FilterOptions[] {
  const { from, to } = window ?? {}
  const dated = window
    ? [{ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
    : []
  const fresh = recency === 'none' || window ? [] : [{ from: asOf - NEW_DAYS * DAY_MS }]
  const sources = outlets.filter(({ role }) => role !== 'mention').map(({ outlets }) => ({ outlets }))
  // "What is in the sports section?" asks for nothing else: what is newest elsewhere is no answer.
  if (terms.length === 0 && sources.length > 0) return sources.map((source) => ({ ...dated[0], ...source }))
  return [...dated, ...fresh, ...sources]
}
