// The names by which people call the outlets that a corpus holds.
import { agencyNames } from '../../news/agency-names.ts'
import type { Outlet } from '../../news/outlet.ts'
import { type Token, tokenize } from '../words/tokenize.ts'
import { wordRarity } from '../words/word-rarity.ts'
import { nameVariants } from './name-variants.ts'

export interface OutletName {
  readonly outlets: readonly Pick<Outlet, 'kind' | 'name'>[]
  /** An ordinary word as well ("Fortune", "The Age", "the Post"): on its own it proves nothing. */
  readonly isCommonWord: boolean
}

/** As `wordRarity`: up to here a word is met in everyday English. */
const COMMON = 0.62

/** Acronyms of fewer words are met by chance. */
const ACRONYM_WORDS_MIN = 3

const made = new WeakMap<readonly Outlet[], ReadonlyMap<string, OutletName>>()

/** Publishers and agencies by the `outletKey` of each of their names; made once for a list of outlets. */
export function outletNames(outlets: readonly Outlet[]): ReadonlyMap<string, OutletName> {
  const known = made.get(outlets) ?? namesOf(outlets)
  made.set(outlets, known)
  return known
}

/**
 * Words of a name as one key: folded, without spaces and hyphens, and with umlauts as one letter, however they are
 * written ("Süddeutsche", "Sueddeutsche").
 */
export function outletKey(words: readonly Pick<Token, 'word'>[]): string {
  return words
    .map(({ word }) => word)
    .join('')
    .replace(/([aou])e/g, '$1')
}

function namesOf(outlets: readonly Outlet[]): ReadonlyMap<string, OutletName> {
  const names = new Map<string, OutletName>()
  const named = outlets.filter(({ kind }) => kind !== 'section')
  for (const outlet of named) {
    for (const words of formsOf(outlet)) {
      const key = outletKey(words)
      const known = names.get(key)
      names.set(key, {
        outlets: [...(known?.outlets ?? []), { kind: outlet.kind, name: outlet.name }],
        isCommonWord: (known?.isCommonWord ?? true) && isCommon(words),
      })
    }
  }
  for (const [key, outlet] of nicknames(named))
    if (!names.has(key)) names.set(key, { outlets: [outlet], isCommonWord: true })
  return names
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|al) /i

/**
 * The whole name, without its section ("BBC News - Health"), its article ("The", "Der"), its domain, its acronym, an
 * agency's long names, and other transliterations.
 */
function formsOf({ kind, name }: Outlet): readonly (readonly Token[])[] {
  const base = name.split(/ [-–—|:] |: /)[0] ?? name
  const bare = base.replace(ARTICLE, '').replace(/\.(?:com|org|net|co\.uk)$/i, '')
  const capitals = tokenize(base).map(({ text }) => text.charAt(0))
  const acronym = capitals.length >= ACRONYM_WORDS_MIN ? [capitals.join('')] : []
  const adjective = /^(\S+e) Zeitung$/i.exec(bare)?.[1] ?? []
  const forms = [name, base, bare, base.replace(/ news$/i, ''), ...acronym, ...[adjective].flat()]
  const all = new Set([
    ...forms,
    ...forms.flatMap(respelled),
    ...(kind === 'agency' ? agencyForms(name) : []),
  ])
  return [...all].map((form) => tokenize(form)).filter((words) => words.length > 0)
}

/** With another spelling of one of its words: "Kiev Post" for "Kyiv Post". */
function respelled(name: string): readonly string[] {
  return tokenize(name).flatMap(({ text }) =>
    nameVariants({ isName: true, text }).map((variant) => name.replace(text, variant)),
  )
}

function agencyForms(agency: string): readonly string[] {
  return Array.from(agencyNames).flatMap(([form, shown]) =>
    shown.toLowerCase() === agency.toLowerCase() ? [form, shown] : [],
  )
}

/** What newspapers call themselves, and little else is called: the last word is enough where only one is meant. */
const NEWSPAPER =
  /^(?:argus|bulletin|chronicle|courier|examiner|gazette|guardian|herald|inquirer|journal|ledger|observer|post|register|sentinel|signal|telegraph|times|tribune)$/

/** A publisher's last word, where no other's is the same. */
function nicknames(outlets: readonly Outlet[]): ReadonlyMap<string, Pick<Outlet, 'kind' | 'name'>> {
  const lastWords = outlets.flatMap(({ kind, name }) => {
    const words = tokenize(name.split(/ [-–—|:] |: /)[0] ?? name)
    const last = words.at(-1)?.word ?? ''
    return kind === 'publisher' && words.length > 1 && NEWSPAPER.test(last)
      ? [[last, { kind, name }] as const]
      : []
  })
  const byWord = Map.groupBy(lastWords, ([word]) => word)
  return new Map(
    Array.from(byWord).flatMap(([word, [only, ...others]]) =>
      only && others.length === 0 ? [[outletKey([{ word }]), only[1]] as const] : [],
    ),
  )
}

function isCommon(words: readonly Token[]): boolean {
  return words.length === 1 && words.every((word) => wordRarity(word) < COMMON)
}
