// Finds the outlets, agencies and sections that a question names, among those that the corpus holds.
import type { ArticleCard } from '../../news/article.ts'
import type { Outlet } from '../../news/outlet.ts'
import type { Token } from '../words/tokenize.ts'
import { tokenize } from '../words/tokenize.ts'
import { type OutletName, outletKey, outletNames } from './outlet-names.ts'
import { readSections } from './read-sections.ts'

export interface OutletMention {
  /** All that go by the name: a publisher and its sections, an agency that is a publisher as well. */
  readonly outlets: readonly Pick<Outlet, 'kind' | 'name'>[]
  /**
   * `source` where its report is asked for ("according to Reuters"), `mention` where it may as well be the subject;
   * `section`: a part of the papers ("in the sports section").
   */
  readonly role: 'source' | 'mention' | 'section'
  /** As the question writes it. */
  readonly words: string
  /** Where the words stand in the question, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Before the name: a word by which its report is asked for. */
const CUE_BEFORE =
  /\b(?:according to|(?:as )?(?:reported|published|covered|written|described|stated|noted|mentioned|discussed|featured|carried) (?:by|in|on)|(?:report|article|story|piece|coverage|interview|account|review|items?|articles|reports|stories|sources|outlets|papers)(?: published)? (?:from|by|in|on|of|including|like|such as)|both|by|in|from|via|per) (?:an? )?(?:the )?['"‘“]?$/i

/** Before the name of an outlet that is no ordinary word, enough: "what does AFP …". */
const VERB_BEFORE = /\b(?:does|did|do|has|have|had|what|how) (?:the )?['"‘“]?$/i

/** After the name: a word for what it printed, or for printing it. */
const CUE_AFTER =
  /^['"’”]?(?:['’]s)? ?(?:\w+ )?(?:report|reports|reported|reporting|article|articles|story|stories|piece|coverage|covered?|covering|printed|runs?|claims?|claimed|say|says|said|suggests?|suggested|write|writes|wrote|written|describes?|described|discuss(?:es|ed)|mentions?|mentioned|notes|noted|publish(?:es|ed)?|highlights?|highlighted|states?|stated|attributes?|indicates?)\b/i

const AFTER_ANOTHER = /(?:,| and| or| as well as)(?: the)? ['"‘“]?$/i

/** In the order of the question; the longest name wins where names overlap. */
export function readOutlets(question: string, outlets: readonly Outlet[]): readonly OutletMention[] {
  const names = outletNames(outlets)
  const tokens = tokenize(question)
  const mentions: OutletMention[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const found = longestAt(tokens, i, names)
    if (!found) continue
    i = found.last
    const { start, end, name } = found
    const isSource =
      asksForReport(question, start, end, mentions.at(-1)) ||
      (!name.isCommonWord && VERB_BEFORE.test(question.slice(0, start)))
    // Without a capital only what no ordinary word is, and where its report is asked for: "according to reuters".
    const isCapital = /^[\p{Lu}\d]/u.test(question.slice(start))
    if (name.isCommonWord ? !isSource || !isCapital : !isSource && !isCapital) continue
    const role = isSource ? 'source' : 'mention'
    mentions.push({ outlets: name.outlets, role, words: question.slice(start, end), start, end })
  }
  // Who names several outlets compares what they report.
  const compares = new Set(mentions.map(({ words }) => words)).size > 1
  const own = compares ? mentions.map((mention) => ({ ...mention, role: 'source' as const })) : mentions
  const sections = readSections(question, outlets).filter(
    ({ start, end }) => !own.some((other) => other.start < end && start < other.end),
  )
  return [...own, ...sections].toSorted((a, b) => a.start - b.start)
}

/** Whether the article is of one of the outlets mentioned. */
export function isOfOutlet(card: ArticleCard, { outlets }: OutletMention): boolean {
  return outlets.some(({ kind, name }) => card[kind] === name)
}

const WORDS_MAX = 10

function longestAt(tokens: readonly Token[], first: number, names: ReadonlyMap<string, OutletName>) {
  const start = tokens[first]?.start ?? 0
  for (let last = Math.min(tokens.length, first + WORDS_MAX) - 1; last >= first; last -= 1) {
    const name = names.get(outletKey(tokens.slice(first, last + 1)))
    const end = (tokens[last]?.end ?? 0) - (/['’]s$/.exec(tokens[last]?.text ?? '')?.[0].length ?? 0)
    if (name) return { name, start, end, last }
  }
  return undefined
}

function asksForReport(
  question: string,
  start: number,
  end: number,
  before: OutletMention | undefined,
): boolean {
  const [left, right] = [question.slice(0, start), question.slice(end)]
  if (CUE_BEFORE.test(left) || CUE_AFTER.test(right) || isQuoted(left, right)) return true
  return before?.role === 'source' && AFTER_ANOTHER.test(question.slice(before.end, start))
}

function isQuoted(left: string, right: string): boolean {
  return /['"‘“]$/.test(left) && /^['"’”]/.test(right)
}
