// Builds the engine's query: words over headline and text, within publication dates and outlets.
import { BooleanQuery, MatchQuery, Occur, type Query, type Table } from '@lancedb/lancedb'
import { type FilterOptions, filterOf } from './filter-of.ts'
import { passageColumns } from './passage-row.ts'

/** Words that count for less, or more, than a word that was asked. */
export interface WeightedWords {
  readonly words: string
  /** What a match of one of them counts beside a match of a word asked; 1 is as much. */
  readonly boost: number
}

export interface SearchOptions extends FilterOptions {
  /** Words to look for, any of them; the engine stems them and drops stop words. None: the newest articles. */
  readonly words: string
  /** Words that may stand for those; a match counts a fraction. */
  readonly alternatives?: string
  /** Further words to look for, over headline and text as `words` are. */
  readonly weighted?: readonly WeightedWords[]
  readonly limit: number
}

/** What an alternative word counts beside the word itself. */
const ALTERNATIVE_BOOST = 0.3

/**
 * A passage that also matches in its article's headline gains that match on top, weighted alike. Undefined where there
 * are no words to search by.
 */
export function searchQuery(
  table: Table,
  { words, alternatives = '', weighted = [], limit, ...bounds }: SearchOptions,
): Query | undefined {
  const groups = [{ words, boost: 1 }, ...weighted].filter((group) => group.words !== '')
  if (groups.length === 0) return undefined
  const found = table.query().fullTextSearch(matchOf(groups, alternatives)).limit(limit) as Query
  const filter = filterOf(bounds)
  const within = filter.length === 0 ? found : found.where(filter.join(' AND '))
  return within.select([...passageColumns, '_score'])
}

/** One clause a group and column, not one a word: the engine then scores a group in one pass. */
function matchOf(groups: readonly WeightedWords[], alternatives: string): BooleanQuery {
  const should = (query: MatchQuery): [Occur, MatchQuery] => [Occur.Should, query]
  return new BooleanQuery([
    ...groups.flatMap(({ words, boost }) => [
      should(new MatchQuery(words, 'text', { boost })),
      should(new MatchQuery(words, 'headline', { boost })),
    ]),
    ...(alternatives ? [should(new MatchQuery(alternatives, 'text', { boost: ALTERNATIVE_BOOST }))] : []),
  ])
}
