// From a question understood to ranked evidence.
import type { FoundPassage } from '../indexing/passage-row.ts'
import { instantOf } from '../news/news-date.ts'
import type { FindCandidates } from './find-candidates.ts'
import { queryWords } from './query-words.ts'
import type { UnderstoodQuestion } from './understand-question.ts'

/** A ranked passage with its article's card. */
export type Evidence = FoundPassage

/** What retrieval needs of an index. */
export type SearchPassages = FindCandidates

/** Best passages that answering looks at: enough for a few articles, few enough to read each sentence. */
const EVIDENCE_MAX = 24

/** Passages that match the question best, best first, within its window and never later than its as-of date. */
export function createRetrieve(search: SearchPassages) {
  return async function retrieve({
    standaloneQuestion,
    terms,
    context,
    window,
    asOf,
  }: UnderstoodQuestion): Promise<readonly Evidence[]> {
    if (terms.length === 0 && !window) return []
    const found = await search({
      question: standaloneQuestion,
      ...queryWords({ terms, context }),
      limit: EVIDENCE_MAX,
      to: Math.min(window?.to ?? Number.POSITIVE_INFINITY, asOf + 1),
      ...(window?.from === undefined ? {} : { from: window.from }),
    })
    return terms.length === 0 ? found.toSorted(newestFirst) : found
  }
}

/** "What happened yesterday?" has no words to rank by. */
function newestFirst(a: Evidence, b: Evidence): number {
  return instantOf(b.card.publishedAt) - instantOf(a.card.publishedAt)
}
