// The names in a sentence, by their capitals: people, bodies, places, titles.
import type { Span } from '../../news/passage.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import { namedKind } from './named-kind.ts'

/** Capitalised, but nobody's name. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|I(?:['’](?:m|d|ll|ve))?|Mr|Mrs|Ms|Dr)$/

/** What may stand between the words of one name: "Bank of England", "Bed Bath & Beyond", "Jean-Luc de la Tour". */
const JOINT =
  /^(?:[ -]|\. | of (?:the )?| & | (?:de|del|da|do|dos|di|du|la|le|van|von|der|den|al|bin|ibn)(?: la| der| den)? )$/

/** A first word has a capital anyway: only one as rare as this is taken for a name by itself. */
const FIRST_WORD_RARITY = 0.6

const NOTHING_ASKED: AskedWords = { all: new Set(), names: new Set() }

/**
 * In order; offsets count in the text. Names that the question says itself are none, and are left out at either end of
 * a longer one; a word that it writes small ("bank") may be part of one. Without a question, all.
 */
export function nameSpans(
  text: string,
  tokens: readonly Token[],
  asked: AskedWords = NOTHING_ASKED,
): readonly Span[] {
  const runs: Token[][] = []
  for (const [i, token] of tokens.entries()) {
    if (!isNameWord(token, tokens[i + 1], text)) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && JOINT.test(text.slice(last.end, token.start)) && !/['’]s$/.test(last.text))
      run.push(token)
    else runs.push([token])
  }
  return runs.flatMap((run) => {
    const isAsked = ({ stem }: Token) => asked.names.has(stem)
    const lastAsked = run.findLastIndex(isAsked)
    // "New Vanguard CEO Ann Reed": what stands before the asked name is of the question, too.
    const tells = (token: Token, i: number) =>
      !isAsked(token) &&
      !(isForm(token) && token.word !== 'the') &&
      !(i < lastAsked && asked.all.has(token.stem))
    const [first, last] = [run.findIndex(tells), run.findLastIndex(tells)]
    const own = namesake(run, first, last) ? run : run.slice(first, last + 1)
    const isInsideAsked = first > 0 && last < run.length - 1
    const isTitleOfAsked = own.length < run.length && (own.every(isTitle) || isTitle(own.at(-1)))
    const isNew =
      !isInsideAsked && !isTitleOfAsked && own.some((token) => !asked.all.has(token.stem) && !isForm(token))
    const [from, to] = [own[0], own.at(-1)]
    return from && to && isNew ? [{ start: from.start, end: withoutPossessive(to) }] : []
  })
}

function isNameWord(token: Token, next: Token | undefined, text: string): boolean {
  if (!/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(token.text) || CALENDAR.test(token.text)) return false
  const before = text.slice(0, token.start)
  if (!/^\W*$|[.!?:“"]\s*$/.test(before) || isAcronym(token.text)) return true
  if (stopWords.has(token.word)) return false
  const joined =
    next !== undefined && JOINT.test(text.slice(token.end, next.start)) && /^\p{Lu}/u.test(next.text)
  return joined || wordRarity(token) > FIRST_WORD_RARITY
}

/** "Speaker Ann Reed", where another Reed is asked for: the surname belongs to the name. */
function namesake(run: readonly Token[], first: number, last: number): boolean {
  const own = run.slice(first, last + 1)
  return last === run.length - 2 && own.slice(0, -1).some(isTitle) && !isTitle(own.at(-1))
}

/** A stop word with a capital, as behind a dateline: "(CNN) As the strike …". */
function isForm({ word, text }: Token): boolean {
  return stopWords.has(word) && !isAcronym(text)
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d.]+$/u.test(text)
}

/** What people are called by, alone nobody's name: "Speaker Pelosi" names no other than Pelosi. */
function isTitle(token: Token | undefined): boolean {
  const word = token?.word ?? ''
  return SHORT_TITLE.test(word) || namedKind(word) === 'person'
}

const SHORT_TITLE = /^(?:sir|dame|lord|lady|rep|sen|gov|gen|lt|col|sgt|capt|prof|rev|prime|vice)$/

function withoutPossessive({ text, end }: Token): number {
  return /['’]s$/.test(text) ? end - 2 : end
}
