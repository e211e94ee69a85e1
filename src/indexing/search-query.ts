// Builds the engine's query: words over headline and text, within publication dates.
import { BooleanQuery, MatchQuery, Occur, type Query, type Table } from '@lancedb/lancedb'
import { passageColumns } from './passage-row.ts'

export interface SearchOptions {
  /** Words to look for, any of them; the engine stems them and drops stop words. None: the first passages of articles. */
  readonly words: string
  /** Words that may stand for those; a match counts a fraction. */
  readonly alternatives?: string
  readonly limit: number
  /** Publication instants from here on, milliseconds since 1970. */
  readonly from?: number
  /** Publication instants before this one. */
  readonly to?: number
}

/** What an alternative word counts beside the word itself. */
const ALTERNATIVE_BOOST = 0.3

/** A passage that also matches in its article's headline gains that match on top, weighted alike. */
export function searchQuery(
  table: Table,
  { words, alternatives = '', limit, from, to }: SearchOptions,
): Query {
  const bounds = [
    ...(from === undefined ? [] : [`\`publishedAt\` >= ${timestamp(from)}`]),
    ...(to === undefined ? [] : [`\`publishedAt\` < ${timestamp(to)}`]),
  ]
  if (words === '') {
    const ledes = table.query().where(['position = 0', ...bounds].join(' AND '))
    return ledes.select(passageColumns).limit(limit)
  }
  const found = table.query().fullTextSearch(matchOf(words, alternatives)).limit(limit) as Query
  const within = bounds.length === 0 ? found : found.where(bounds.join(' AND '))
  return within.select([...passageColumns, '_score'])
}

function matchOf(words: string, alternatives: string): BooleanQuery {
  const should = (query: MatchQuery): [Occur, MatchQuery] => [Occur.Should, query]
  return new BooleanQuery([
    should(new MatchQuery(words, 'text')),
    should(new MatchQuery(words, 'headline')),
    ...(alternatives ? [should(new MatchQuery(alternatives, 'text', { boost: ALTERNATIVE_BOOST }))] : []),
  ])
}

function timestamp(instant: number): string {
  return `timestamp '${new Date(instant).toISOString().replace('T', ' ').replace('Z', '')}'`
}
