// The names by which people call the outlets that a corpus holds.
import type { Outlet } from '../../news/outlet.ts'
import { type Token, tokenize } from '../words/tokenize.ts'
import { wordRarity } from '../words/word-rarity.ts'

export interface OutletName {
  readonly outlets: readonly Pick<Outlet, 'kind' | 'name'>[]
  /** An ordinary word as well ("Fortune", "The Age"): on its own it proves nothing. */
  readonly isCommonWord: boolean
}

/** As `wordRarity`: up to here a word is met in everyday English. */
const COMMON = 0.62

/** Acronyms of fewer words are met by chance. */
const ACRONYM_WORDS_MIN = 3

const made = new WeakMap<readonly Outlet[], ReadonlyMap<string, OutletName>>()

/** By the folded words of each name, joined without spaces; made once for a list of outlets. */
export function outletNames(outlets: readonly Outlet[]): ReadonlyMap<string, OutletName> {
  const known = made.get(outlets) ?? namesOf(outlets)
  made.set(outlets, known)
  return known
}

function namesOf(outlets: readonly Outlet[]): ReadonlyMap<string, OutletName> {
  const names = new Map<string, OutletName>()
  for (const outlet of outlets) {
    for (const words of formsOf(outlet)) {
      const key = words.map(({ word }) => word).join('')
      const known = names.get(key)
      names.set(key, {
        outlets: [...(known?.outlets ?? []), { kind: outlet.kind, name: outlet.name }],
        isCommonWord: (known?.isCommonWord ?? true) && isCommon(words, outlet),
      })
    }
  }
  return names
}

/** The whole name, without its section ("BBC News - Health"), its article ("The"), its domain, and its acronym. */
function formsOf({ kind, name }: Outlet): readonly (readonly Token[])[] {
  if (kind === 'section') return [tokenize(name)]
  const base = name.split(/ [-–—|:] |: /)[0] ?? name
  const bare = base.replace(/^the /i, '').replace(/\.(?:com|org|net|co\.uk)$/i, '')
  const capitals = tokenize(base).map(({ text }) => text.charAt(0))
  const acronym = capitals.length >= ACRONYM_WORDS_MIN ? capitals.join('') : undefined
  const forms = new Set([name, base, bare, base.replace(/ news$/i, ''), ...(acronym ? [acronym] : [])])
  return [...forms].map((form) => tokenize(form)).filter((words) => words.length > 0)
}

function isCommon(words: readonly Token[], { kind }: Outlet): boolean {
  return kind === 'section' || (words.length === 1 && words.every((word) => wordRarity(word) < COMMON))
}
