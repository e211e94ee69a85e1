// Makes a follow-up complete: "and when did he say that?" takes its person and subject from the turn before.
import type { Outlet } from '../../news/outlet.ts'
import type { EarlierTurn } from '../asked-question.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import { askAgain } from './ask-again.ts'
import { backReferences } from './back-references.ts'
import { carriedPhrases } from './carried-phrases.ts'
import { isPhrase } from './is-phrase.ts'
import { namesByRole } from './names-by-role.ts'
import { nounPhrases } from './noun-phrases.ts'
import { readLean } from './read-lean.ts'
import { replacePronouns } from './replace-pronouns.ts'
import { shiftDate } from './shift-date.ts'
import { stripOpening } from './strip-opening.ts'
import { swapOutlet } from './swap-outlet.ts'
import { swapPhrase } from './swap-phrase.ts'

export interface StandaloneQuestion {
  /** Complete without the conversation; a reader can tell what was understood. */
  readonly text: string
  /** The words taken over from the turn before; they weigh less than the person's own. */
  readonly carried: readonly string[]
  /** False where it is whole as it stands, so that no other word of the conversation may order what it finds. */
  readonly takesContext: boolean
  /** True where it names whom or what it asks of only by what they do, so that no other article's will do. */
  readonly isOfArticlesSpokenOf?: true
}

/** A phrase by itself that stands in the place of another: "in Lindholt?", "Last week?", "Tarrow?". */
const CONTRASTS =
  /^(?:about|according|among|at|before|after|by|during|for|from|in|last|near|on|since|to|under|with|yesterday)\b|^\p{Lu}[^?]*\?$/u

/** Of a thing that was spoken of, its price. */
const HOW_MUCH = /^how much\W*$/i
const COST = 'How much does it cost?'

type Readings = readonly [StandaloneQuestion, ...StandaloneQuestion[]]

/** A question with what was said before it. */
interface Said {
  /** Without its opening: "and", "what about". */
  readonly text: string
  /** True where its opening asks for another in place of what was asked for. */
  readonly asksInstead: boolean
  readonly earlier: readonly EarlierTurn[]
  readonly last: EarlierTurn
  /** The question before it, without the words that it took over itself. */
  readonly before: string
}

/**
 * What the question may mean in its conversation, likeliest first; the question itself alone where it is complete or
 * where nothing was said before. `outlets`: those that the corpus holds. A short question may as well begin a new subject, so it is itself one of its readings.
 */
export function resolveFollowUp(
  question: string,
  earlier: readonly EarlierTurn[],
  outlets: readonly Outlet[] = [],
): Readings {
  const last = earlier.at(-1)
  if (!last) return [{ text: question, carried: [], takesContext: false }]
  const said = { ...stripOpening(question), earlier, last, before: questionOnly(last.standaloneQuestion) }
  return askedAgain(said, outlets) ?? swapped(said) ?? byItsWords(said)
}

/** The question before once more: as it was, for another day, of another outlet. */
function askedAgain(said: Said, outlets: readonly Outlet[]): Readings | undefined {
  const { text, asksInstead, last, before } = said
  const again = askAgain(before, text)
  if (again) return [whole(again), leaning(text, said)]
  const date = shiftDate(withoutEnd(text), last.window)
  if (date) return [whole(swapPhrase(before, date)[0] ?? `${withoutEnd(before)} ${date}?`)]
  const ofOutlet = swapOutlet({ question: before, phrase: withoutEnd(text), outlets, asksInstead })
  return ofOutlet ? [whole(ofOutlet)] : undefined
}

/** The question before with a phrase of this one in the place of its own. */
function swapped({ text, asksInstead, before }: Said): Readings | undefined {
  if (!isPhrase(text) || !(asksInstead || CONTRASTS.test(text))) return undefined
  const takesContext = !namesAnything(before)
  const [swap, ...others] = swapPhrase(before, withoutEnd(text)).map((one) => ({
    ...whole(one),
    takesContext,
  }))
  return swap && [swap, ...others, ...(asksInstead ? opening(text) : [])]
}

function byItsWords(said: Said): Readings {
  const { text, asksInstead } = said
  const asked = asksInstead && isPhrase(text) ? `What about ${text}` : text.replace(HOW_MUCH, COST)
  const carried = leaning(asked, said)
  const own = { text: capitalise(text), carried: [], takesContext: true }
  const lean = readLean(text)
  const isByRole = namesByRole(text)
  switch (lean === 'new-subject' && isByRole ? 'guess' : lean) {
    case 'none':
      return [own]
    case 'points':
      return isOfSomebody(carried.text) ? [carried, { ...own, isOfArticlesSpokenOf: true }] : [carried]
    case 'guess':
      return [carried, isByRole || namesNothing(text) ? { ...own, isOfArticlesSpokenOf: true } : own]
    case 'new-subject':
      return [own, carried]
  }
}

/** Its pronouns replaced, and what else it needs of the question before in brackets. */
function leaning(text: string, { earlier, last }: Said): StandaloneQuestion {
  const { text: named, named: referents, isVague } = replacePronouns(text, earlier)
  const carried = carriedPhrases({ asked: text, named, isVague, before: last.standaloneQuestion })
  return {
    text: capitalise(carried.length === 0 ? named : `${named} (${carried.join(', ')})`),
    carried: [...referents, ...carried],
    takesContext: true,
  }
}

/** "What about the nurses?" may as well begin to speak of them; of a place or a day it asks the same again. */
function opening(phrase: string): readonly StandaloneQuestion[] {
  const isPlaced = /^(?:in|at|on|near|for|from|to|by|since|last|next|this|yesterday|today)\b/i.test(phrase)
  const says = questionTerms(phrase).some(({ weight }) => weight >= TELLING)
  if (isPlaced || !says) return []
  return [{ text: `What about ${withoutEnd(phrase)}?`, carried: [], takesContext: true }]
}

/** As `wordRarity`: "people" is anybody. */
const TELLING = 0.12

/** "Will he be charged?" where the conversation has named nobody: of whom its articles tell. */
function isOfSomebody(question: string): boolean {
  return backReferences(question).some(({ referent }) => referent === 'person')
}

/** "How much money is missing?": any article has an answer to it. "Who builds the turbines?" names what it is about. */
function namesNothing(question: string): boolean {
  return !namesAnything(question) && nounPhrases(question).every(({ form }) => form !== 'definite')
}

function namesAnything(question: string): boolean {
  return questionTerms(question).some(({ isName }) => isName)
}

function whole(text: string): StandaloneQuestion {
  return { text: capitalise(text), carried: [], takesContext: false }
}

function withoutEnd(text: string): string {
  return text.replace(/[?!.\s]+$/, '')
}

/** Without the words in brackets that it took over itself. */
function questionOnly(standaloneQuestion: string): string {
  return standaloneQuestion.replace(/\s\(.*\)\s*$/, '')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
