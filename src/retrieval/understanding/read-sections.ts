// Finds the sections that a question names: "in the sports section", "business news", among those the corpus holds.
import type { Outlet } from '../../news/outlet.ts'
import { tokenize } from '../words/tokenize.ts'
import type { OutletMention } from './read-outlets.ts'

/** What newspapers call the same part of the paper, in stems. */
const ALIKE: readonly (readonly string[])[] = [
  'sport sports',
  'business economy economics finance financial money markets companies',
  'technology tech digital',
  'world international foreign global',
  'national domestic nation country',
  'culture arts entertainment books film music',
  'opinion comment views editorial editorials opinions commentary',
  'politics political',
  'health medicine medical',
  'science sciences',
  'environment climate nature',
  'transport traffic travel',
  'local regional metro city',
].map((names) => names.split(' '))

const PART = '(?:section|sections|pages|page|desk|supplement)'
const NEWS = '(?:news|headlines|coverage|stories|reports|developments|updates)'

/** One or two words in front of "section", "pages" or "news". */
const NAMED = new RegExp(
  `(?<=\\b(?:in|from|of|on|any|the|latest|recent|some|what|today['’]s|this week['’]s|all)\\s|^)((?:[\\p{L}'’]+(?: (?:and|&))? )?[\\p{L}'’]+) (?:${PART}|${NEWS})\\b`,
  'giu',
)

/** In the order of the question; a word before "news" that is no section's name is not one. */
export function readSections(question: string, outlets: readonly Outlet[]): readonly OutletMention[] {
  const sections = outlets.filter(({ kind }) => kind === 'section')
  if (sections.length === 0) return []
  return Array.from(question.matchAll(NAMED)).flatMap((match) => {
    const words = match[1] ?? ''
    const start = match.index
    const named = [words, words.split(' ').at(-1) ?? '']
      .map((name) => ({ name, found: sections.filter((section) => isCalled(section.name, name)) }))
      .find(({ found }) => found.length > 0)
    if (!named) return []
    const begins = start + words.length - named.name.length
    const end = start + match[0].length
    return [
      {
        outlets: named.found.map(({ kind, name }) => ({ kind, name })),
        role: 'section' as const,
        words: question.slice(begins, end),
        start: begins,
        end,
      },
    ]
  })
}

/** By its name, or another paper's name for it. */
function isCalled(section: string, name: string): boolean {
  const [own, asked] = [wordsOf(section), wordsOf(name)]
  if (own.join(' ') === asked.join(' ')) return true
  return ALIKE.some(
    (alike) => own.some((word) => alike.includes(word)) && asked.every((word) => alike.includes(word)),
  )
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word)
}
