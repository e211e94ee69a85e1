// A question as the composer reads it: what kind of thing it asks for, of which words, and whether of what is to come.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { tagWords } from '../../verification/reading/tag-words.ts'
import { type Attribute, readAttribute } from '../attributes/read-attribute.ts'
import { type AnswerType, readAnswerType } from '../read-answer-type.ts'
import { type AskedWords, askedWords } from './asked-words.ts'
import { askingClause } from './asking-clause.ts'
import { TERMS_MAX } from './match-terms.ts'
import { readSubject } from './read-subject.ts'
import { relatedStems } from './related-stems.ts'
import { restoreNames } from './restore-names.ts'
import { weighTerms } from './weigh-terms.ts'

export interface Asking {
  readonly type: AnswerType
  readonly asked: AskedWords
  /** What a sentence has to be about; without words that only name the kind of answer ("profession"), see `weighTerms`. */
  readonly terms: readonly QuestionTerm[]
  /** The same words, each with the weight that it has by itself. */
  readonly written: readonly QuestionTerm[]
  /** For each term the stems of words that have to do with it. */
  readonly related: readonly ReadonlySet<string>[]
  /** Place among the terms of what is done or happens; absent where the question has no such word of its own. */
  readonly verb?: number
  /** The part that asks. */
  readonly clause: string
  /** Place among the terms of whom or what a yes-or-no question asks, see `readSubject`. */
  readonly subject?: number
  /** Asks who holds an office: "Who is the mayor of Oxholt?". */
  readonly isOffice: boolean
  /** Places among the terms of what somebody is asked to have spoken about; empty for other questions. */
  readonly topic: readonly number[]
  /** Written without a capital, so that names cannot be told from other words. */
  readonly isUncased: boolean
  /** Holds so many telling words that an article which holds them is not about them by chance. */
  readonly saysMuch: boolean
  /** Asks of what is still to come, which no report of what has happened answers. */
  readonly isFuture: boolean
  /** One thing that is asked of one name; absent for other questions. */
  readonly attribute?: Attribute
}

const FUTURE =
  /\b(?:will|['’]ll|won['’]t|going to)\b|^\W*(?:is|are) .*\b(?:set|due|expected|scheduled|planned|about|likely) to\b/i

/**
 * Sum of the weights of a question's terms, about five telling words. An article near a shorter question holds all its
 * words by chance ("When was the CSTO founded?"): then a sentence has to answer beyond doubt.
 */
const SAYS_MUCH = 2.4

export function readAsking(question: string, all: readonly QuestionTerm[]): Asking {
  const type = readAnswerType(question)
  const isUncased = !/\p{Lu}/u.test(question)
  const clause = askingClause(question)
  const written = restoreNames(termsOf(type, all).slice(0, TERMS_MAX), question)
  const terms = weighTerms(written, { question, clause })
  const verb = verbOf(clause, terms)
  const attribute = readAttribute(clause)
  const subject = type.kind === 'yes-no' ? readSubject(clause, terms) : undefined
  return {
    type,
    clause,
    asked: askedWords(question),
    terms,
    written,
    related: relatedStems(question, terms),
    ...(verb === undefined ? {} : { verb }),
    ...(attribute ? { attribute } : {}),
    ...(subject === undefined ? {} : { subject }),
    isOffice: type.kind === 'person' && (COPULA.test(clause) || WILL_BE.test(clause)),
    topic: topicOf(type, clause, terms),
    isUncased,
    saysMuch: written.reduce((sum, { weight }) => sum + weight, 0) >= SAYS_MUCH,
    isFuture: FUTURE.test(clause) || (type.kind === 'time' && type.isFuture === true),
  }
}

/** They name the form of the answer. */
const TIMELINE: ReadonlySet<string> = new Set(tokenize('timeline chronology events').map(({ stem }) => stem))

/** They tell nothing of whom or what. */
const GENERIC: ReadonlySet<string> = new Set(
  tokenize('affected involved concerned currently exactly roughly approximately').map(({ stem }) => stem),
)

/** They name the kind of the answer, which its form shows: a sum is money. */
const FORM_OF_KIND: Readonly<Partial<Record<AnswerType['kind'], ReadonlySet<string>>>> = {
  money: stemsOf('money price sum amount'),
  time: stemsOf('time date day'),
  count: stemsOf('number'),
  score: stemsOf('score result'),
  amount: stemsOf('number amount figure size age height length weight distance'),
}

const NONE: ReadonlySet<string> = new Set()

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).map(({ stem }) => stem))
}

function nonEmpty(...some: readonly (readonly QuestionTerm[])[]): readonly QuestionTerm[] {
  return some.find((terms) => terms.length > 0) ?? []
}

function termsOf(type: AnswerType, written: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const telling = written.filter(({ stem }) => !GENERIC.has(stem))
  const form = FORM_OF_KIND[type.kind] ?? NONE
  const all = nonEmpty(
    telling.filter(({ stem }) => !form.has(stem)),
    telling,
    written,
  )
  if (type.kind === 'events') return all.filter(({ stem }) => !TIMELINE.has(stem))
  if (type.kind !== 'definition') return all
  const subject = new Set(tokenize(type.subject).map(({ stem }) => stem))
  const own = all.filter(({ stem }) => subject.has(stem))
  return own.length > 0 ? own : all
}

/** "Who shot …": the tagger takes some such for a noun. */
const AFTER_WHO = /^\W*who /i

/** "Can dogs travel …": what comes next is whom it is asked of. */
const AUXILIARY =
  /^\W*(?:and |but |so )?(?:do|does|did|can|could|will|would|should|may|might|must|has|have|had) /i

/** They say little of what happens: another verb beside them does, or none. */
const LIGHT: ReadonlySet<string> = new Set(
  tokenize(
    'get go come hold ask tell told plan take want need try help call expect use make give affect put set keep see look seem involve include relate associate regard concern',
  ).map(({ stem }) => stem),
)

/** Whose role it is, an article tells in many words: portrays, reprises, stars as. */
const PLAYS_ROLE = /^play(?:s|ed|ing)? (?:the |an? )?(?:\p{L}+ )?(?:role|part)\b/iu

/** "How old is the boat found in the lake?": what is asked of is found, and asked is how old it is. */
const COPULA =
  /^\W*(?:and |but |so )?(?:how \w+|what|who)(?: is|['’]s| are| was| were) (?:an?|the|his|her|its|their|this|that|these|those)\b/i

const WILL_BE = /^\W*(?:and |but |so )?who (?:will|would|has|could|might) (?:be|become|been) the\b/i

/** The first that the tagger takes for a verb. */
function verbOf(clause: string, terms: readonly QuestionTerm[]): number | undefined {
  if (COPULA.test(clause) && !/\w{2,}ing\b/i.test(clause)) return undefined
  const tags = tagWords(clause)
  const isAfterWho = ({ start }: Token) => AFTER_WHO.exec(clause)?.[0].length === start
  const auxiliary = AUXILIARY.exec(clause)?.[0].length
  const verbs = tokenize(clause).filter(
    (token) =>
      token.start !== auxiliary &&
      !LIGHT.has(token.stem) &&
      !PLAYS_ROLE.test(clause.slice(token.start)) &&
      (tags.get(token.start)?.pos === 'verb' || isAfterWho(token)),
  )
  const places = verbs.map(({ stem }) => terms.findIndex((term) => !term.isName && term.stem === stem))
  return places.find((place) => place >= 0)
}

const SPOKE = /\b(?:say|said|saying|tell|told|claim|warn|announce|promise|argue|think|thinks)\b/i

function topicOf({ kind }: AnswerType, clause: string, terms: readonly QuestionTerm[]): readonly number[] {
  const spoke = kind === 'speech' ? SPOKE.exec(clause) : null
  if (!spoke) return []
  const after = new Set(tokenize(clause.slice(spoke.index + spoke[0].length)).map(({ stem }) => stem))
  return terms.flatMap(({ stem }, i) => (after.has(stem) ? [i] : []))
}
