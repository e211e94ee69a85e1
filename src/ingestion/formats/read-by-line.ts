// Reads "By …": who wrote an article, told apart into persons and news agencies.
import { agencyNamed } from '../publishers/agency-named.ts'
import { readDateLine } from './read-date-line.ts'

export interface ByLine {
  readonly byline?: string
  /** The agency's short form; several stand in their order, joined by commas. */
  readonly agency?: string
  /** What follows the names on the same line, where that is a date. */
  readonly date?: string
}

/** Five names with their outlets fit in; a body paragraph that begins with "By" is longer or ends in a period. */
const LONGEST_BY_LINE = 160

/** Between two names. "RFE/RL" is one name. */
const SEPARATOR = /(\s*(?:[,;|(]|\/(?!RL\b)|\s[-–—]\s|\band\b|\bwith\b|\bfor\b|\bvia\b)\s*)/i

/** The authors that the line names, or `undefined` where it is no "By …" line. */
export function readByLine(line: string): ByLine | undefined {
  const given = /^(?:written\s+)?by\b[:\s]\s*(.+)$/i.exec(line.trim())?.[1]
  if (!given || line.length > LONGEST_BY_LINE || isSentence(given)) return undefined
  const { names, date } = splitDate(given)
  const { byline, agencies } = splitAgencies(names)
  return {
    ...(byline && { byline }),
    ...(agencies.length > 0 && { agency: agencies.join(', ') }),
    ...(date && { date }),
  }
}

/** "By Monday evening, 400 homes had power again." is body text. */
function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/.test(text) && !/\b(?:\p{Lu}|[JS]r|Ph\.?D|M\.?D|[ap]\.m)\.$/u.test(text)
}

function splitDate(text: string): { names: string; date?: string } {
  const year = /\b\d{4}\b/.exec(text)
  if (!year) return { names: text }
  for (const gap of text.slice(0, year.index).matchAll(/[\s,|–—-]+/g)) {
    const date = text.slice(gap.index + gap[0].length)
    if (readDateLine(date)) return { names: text.slice(0, gap.index), date }
  }
  return { names: text }
}

function splitAgencies(names: string): { byline: string; agencies: readonly string[] } {
  const whole = agencyNamed(names)
  if (whole) return { byline: '', agencies: [whole] }
  const agencies = new Set<string>()
  const parts = names.split(SEPARATOR)
  let byline = ''
  for (let at = 0; at < parts.length; at += 2) {
    const { person, agency } = readPart(parts[at] ?? '')
    if (agency) agencies.add(agency)
    if (person) byline += (byline && (parts[at - 1] ?? '')) + person
  }
  return { byline: byline.trim(), agencies: [...agencies] }
}

/** "AFP", "Jane Doe" or "Jane Doe of AFP". */
function readPart(part: string): { person?: string; agency?: string } {
  const name = part.trim().replace(/^by\s+|\)$/gi, '')
  const agency = agencyNamed(name)
  if (agency) return { agency }
  const [, person, employer = ''] = /^(.+?)\s+(?:of|from|at)\s+(.+)$/i.exec(name) ?? []
  const named = agencyNamed(employer)
  return person && named ? { person, agency: named } : { person: name }
}
