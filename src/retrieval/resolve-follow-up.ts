// Makes a follow-up complete: "and when did he say that?" takes its person and subject from the turn before.
import type { EarlierTurn } from './asked-question.ts'
import { properNames } from './proper-names.ts'
import { questionTerms } from './question-terms.ts'

export interface StandaloneQuestion {
  /** Complete without the conversation; a reader can tell what was understood. */
  readonly text: string
  /** The words taken over from the turn before; they weigh less than the person's own. */
  readonly carried: readonly string[]
  /** True where only its brevity speaks for a follow-up; it may as well be a change of subject. */
  readonly guessed: boolean
}

const LEADING = /^(?:and|but|so|ok|okay|also|then)\b[,\s]*/i
const PERSON = /\b(?:he|she|they|him|her|them)\b/i
const POSSESSIVE = /\b(?:his|their|hers)\b/i
const THING = /\b(?:it|its|that|this|those|these|there|then)\b/i
const SHORTHAND =
  /^(?:and\b|but\b|what about|how about|(?:why|when|where|who|how)(?: not| so| exactly)?\W*$)/i

/** A question with this many subject words, or with a name, stands alone; "How long does the crossing take?" does not. */
const OWN_TERMS_ENOUGH = 3

/** Words taken over: enough to say what it is about, and a long thread does not pile up all that was ever asked. */
const CARRIED_MAX = 4

/** The question itself where it stands alone or where nothing was said before. */
export function resolveFollowUp(question: string, earlier: readonly EarlierTurn[]): StandaloneQuestion {
  const last = earlier.at(-1)
  if (!last || !leansOnEarlier(question)) return { text: question, carried: [], guessed: false }
  const bare = question.replace(LEADING, '').trim()
  const person = PERSON.test(bare) || POSSESSIVE.test(bare) ? personIn(earlier) : undefined
  const named = person ? nameThePerson(bare, person) : bare
  const carried = carriedWords(bare, named, last)
  const text = carried.length === 0 ? named : `${named} (${carried.join(' ')})`
  const guessed = !pointsAtEarlier(question) && questionTerms(question).length > 0
  return { text: capitalise(text), carried: [...(person?.split(' ') ?? []), ...carried], guessed }
}

function leansOnEarlier(question: string): boolean {
  const own = questionTerms(question)
  return pointsAtEarlier(question) || (own.length < OWN_TERMS_ENOUGH && !own.some(({ isName }) => isName))
}

/** By a word for a person spoken of, or by a form that is no question without the one before. */
function pointsAtEarlier(question: string): boolean {
  return PERSON.test(question) || POSSESSIVE.test(question) || SHORTHAND.test(question)
}

/** Who was last spoken of, in the newest turn that was answered; a turn without an answer spoke of nobody for sure. */
function personIn(earlier: readonly EarlierTurn[]): string | undefined {
  const answered = earlier.filter(({ answer }) => answer !== '')
  const turns = answered.length > 0 ? answered : earlier
  return turns.map(personOf).findLast((person) => person !== undefined)
}

/** A "who" question has them in its answer, other questions name them themselves. */
function personOf({ standaloneQuestion, answer }: EarlierTurn): string | undefined {
  const asked = properNames(standaloneQuestion)
  const answered = properNames(answer)
  const candidates = /^who\b/i.test(standaloneQuestion) ? [...answered, ...asked] : [...asked, ...answered]
  return candidates.find((name) => !/^\p{Lu}+$/u.test(name)) ?? candidates[0]
}

function nameThePerson(question: string, person: string): string {
  const subject = PERSON.test(question) ? question.replace(PERSON, person) : question
  return subject.replace(POSSESSIVE, `${person}’s`)
}

/** "that", "it" or a shorthand take over the whole subject; a person alone takes over nothing else. */
function carriedWords(bare: string, named: string, last: EarlierTurn): readonly string[] {
  const onlyPerson = PERSON.test(bare) || POSSESSIVE.test(bare)
  if (onlyPerson && !THING.test(bare) && !SHORTHAND.test(bare)) return []
  const have = new Set(questionTerms(named).map(({ stem }) => stem))
  const terms = questionTerms(last.standaloneQuestion).filter(({ stem }) => !have.has(stem))
  const strongest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, CARRIED_MAX)
  return terms.filter((term) => strongest.includes(term)).map(({ text }) => text)
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
