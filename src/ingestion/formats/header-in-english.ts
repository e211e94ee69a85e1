// Rewrites what stands above an article in another language, its authors and dates, as the reader of headers knows them.
import { readDateLine } from './read-date-line.ts'

/** "By", in front of names. */
const BY: ReadonlyMap<string, string> = new Map([
  ['de', 'von|text:|autorin?:'],
  ['fr', 'par'],
  ['es', 'por'],
  ['pt', 'por'],
  ['it', 'di|a cura di'],
  ['nl', 'door|van onze verslaggever'],
  ['sv', 'av|text:'],
  ['da', 'af'],
  ['no', 'av'],
  ['nb', 'av'],
  ['pl', 'autorz?y?:|autorka:'],
  ['cs', 'autor:'],
  ['ro', 'de'],
  ['ru', 'автор:|текст:'],
  ['uk', 'автор:'],
])

/** Words. Names with their outlets are fewer; a sentence that begins alike has more, or ends as one. */
const NAMES_MAX = 8

/** The line as it is, or its English: "By Anna Schmidt", "Published 2026-05-05, updated 2026-05-06". */
export function headerInEnglish(line: string, language: string): string {
  const dates = readDateLine(line, { language })
  if (dates)
    return [dates.published && `Published ${dates.published}`, dates.updated && `updated ${dates.updated}`]
      .filter(Boolean)
      .join(', ')
  const words = BY.get(language.replace(/-.*$/, ''))
  const names = words && new RegExp(String.raw`^(?:${words})\s+(\p{Lu}.*)$`, 'iu').exec(line)?.[1]
  const isNames = names && !/[.!?…]["”»]*$/.test(names) && names.split(' ').length <= NAMES_MAX
  return isNames ? `By ${names.replace(/ (?:und|et|y|e|en|och|og|i|и) (?=\p{Lu})/gu, ' and ')}` : line
}
