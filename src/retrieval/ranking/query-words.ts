// What the index is asked for: the question's own words, and less the words that come from the conversation.
import type { SearchOptions, WeightedWords } from '../../indexing/search-query.ts'
import type { QuestionTerm } from '../understanding/question-terms.ts'

/**
 * What a word taken over from the turn before counts in a search beside one that was asked. On mtrag .4 to .6 rank
 * best; at 1, as a rewritten question would have it, the earlier subject pushes the new one aside (Hits@1 .53 to .48).
 */
const CARRIED_BOOST = 0.5

export interface QueryWordsOptions {
  readonly terms: readonly QuestionTerm[]
  readonly context: readonly WeightedWords[]
}

export function queryWords({
  terms,
  context,
}: QueryWordsOptions): Pick<SearchOptions, 'words' | 'weighted' | 'alternatives'> {
  const own = terms.filter(({ carried }) => !carried)
  const carried = terms.filter(({ carried }) => carried)
  return {
    words: textOf(own),
    weighted: [{ words: textOf(carried), boost: CARRIED_BOOST }, ...context],
    alternatives: terms.flatMap(({ alternatives }) => [...alternatives]).join(' '),
  }
}

function textOf(terms: readonly QuestionTerm[]): string {
  return terms.map(({ text }) => text).join(' ')
}
