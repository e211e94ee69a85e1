// Tells persons and agencies apart in the names under which an article is credited.
import { readByLine } from '../formats/read-by-line.ts'

export interface Credits {
  readonly byline?: string
  readonly agency?: string
}

/** Of names as a source lists them, with or without "By". */
export function readCredits(names: readonly (string | undefined)[]): Credits {
  const given = names.flatMap((name) => name?.replace(/^\s*by[\s:]+/i, '').trim() || [])
  const list = [...new Set(given)].join(', ')
  if (list === '') return {}
  const { byline, agency } = readByLine(`By ${list}`) ?? { byline: list }
  return { ...(byline && { byline }), ...(agency && { agency }) }
}
