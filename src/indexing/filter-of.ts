// Which rows a search is narrowed to, in the engine's filter language.
import type { Outlet } from '../news/outlet.ts'
import { sqlText } from './sql-text.ts'

export interface FilterOptions {
  /** Publication instants from here on, milliseconds since 1970. */
  readonly from?: number
  /** Publication instants before this one. */
  readonly to?: number
  /** Articles of any of these; absent: of all. An empty list is the same as none. */
  readonly outlets?: readonly Pick<Outlet, 'kind' | 'name'>[]
  /** These articles alone, by id; absent: all. */
  readonly articles?: readonly string[]
}

/** The conditions, to be joined by AND; empty where nothing narrows the search. */
export function filterOf({ from, to, outlets = [], articles }: FilterOptions): readonly string[] {
  const any = outlets.map(({ kind, name }) => `\`${kind}\` = ${sqlText(name)}`)
  return [
    ...(from === undefined ? [] : [`\`publishedAt\` >= ${timestamp(from)}`]),
    ...(to === undefined ? [] : [`\`publishedAt\` < ${timestamp(to)}`]),
    ...(any.length === 0 ? [] : [`(${any.join(' OR ')})`]),
    ...(articles === undefined ? [] : [within('articleId', articles)]),
  ]
}

function timestamp(instant: number): string {
  return `timestamp '${new Date(instant).toISOString().replace('T', ' ').replace('Z', '')}'`
}

function within(column: string, values: readonly string[]): string {
  return values.length === 0 ? 'false' : `\`${column}\` IN (${values.map(sqlText).join(', ')})`
}
