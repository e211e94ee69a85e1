// Reads the place, and the agency, that an article's first paragraph opens with: "TIDEWATER, Nov. 2 (MPA) – …".
import { agencyNamed } from './agency-named.ts'

export interface Lede {
  readonly dateline?: string
  readonly agency?: string
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /-]\p{Lu}[\p{L}.'’-]*){0,4}`

const OPENING = new RegExp(
  String.raw`^(${PLACE}(?:,\s*${PLACE})?)(?:,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?))?\s*(?:\(([^()]{2,30})\))?\s*(?:--|[–—]|\s-)\s`,
  'u',
)

/** What the paragraph says; a place counts where it is written in capitals or an agency stands behind it. */
export function readLede(paragraph = ''): Lede {
  const [, place = '', source = ''] = OPENING.exec(paragraph.slice(0, 120)) ?? []
  const agency = source ? agencyNamed(source) : undefined
  const isPlace = agency !== undefined || /^\p{Lu}{3,}/u.test(place)
  return isPlace ? { dateline: place, ...(agency && { agency }) } : {}
}
