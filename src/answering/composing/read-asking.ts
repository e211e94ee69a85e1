// A question as the composer reads it: what kind of thing it asks for, of which words, and whether of what is to come.
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { type Attribute, readAttribute } from '../attributes/read-attribute.ts'
import { type AnswerType, readAnswerType } from '../read-answer-type.ts'
import { type AskedWords, askedWords } from './asked-words.ts'
import { askingClause } from './asking-clause.ts'
import { asksWhatIs } from './asks-what-is.ts'
import { TERMS_MAX } from './match-terms.ts'
import { type RoleAsked, readRole } from './read-role.ts'
import { readSubject } from './read-subject.ts'
import { readVerb } from './read-verb.ts'
import { relatedStems } from './related-stems.ts'
import { restoreNames } from './restore-names.ts'
import { termsAsked } from './terms-asked.ts'
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
  /** Of whom "who" asks beside the verb: who does it, or to whom it is done; absent where neither can be told. */
  readonly role?: RoleAsked
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
  const written = restoreNames(termsAsked(type, all).slice(0, TERMS_MAX), question)
  const terms = weighTerms(written, { question, clause })
  const verb = readVerb(clause, terms)
  const attribute = readAttribute(clause)
  const role = verb === undefined ? undefined : readRole(clause, terms[verb]?.stem ?? '')
  const subject = type.kind === 'yes-no' ? readSubject(clause, terms) : undefined
  return {
    type,
    clause,
    asked: askedWords(question),
    terms,
    written,
    related: relatedStems(question, terms),
    ...(verb === undefined ? {} : { verb }),
    ...(role ? { role } : {}),
    ...(attribute ? { attribute } : {}),
    ...(subject === undefined ? {} : { subject }),
    isOffice: type.kind === 'person' && (asksWhatIs(clause) || WILL_BE.test(clause)),
    topic: topicOf(type, clause, terms),
    isUncased,
    saysMuch: written.reduce((sum, { weight }) => sum + weight, 0) >= SAYS_MUCH,
    isFuture: FUTURE.test(clause) || (type.kind === 'time' && type.isFuture === true),
  }
}

const WILL_BE = /^\W*(?:and |but |so )?who (?:will|would|has|could|might) (?:be|become|been) the\b/i

const SPOKE = /\b(?:say|said|saying|tell|told|claim|warn|announce|promise|argue|think|thinks)\b/i

function topicOf({ kind }: AnswerType, clause: string, terms: readonly QuestionTerm[]): readonly number[] {
  const spoke = kind === 'speech' ? SPOKE.exec(clause) : null
  if (!spoke) return []
  const after = new Set(tokenize(clause.slice(spoke.index + spoke[0].length)).map(({ stem }) => stem))
  return terms.flatMap(({ stem }, i) => (after.has(stem) ? [i] : []))
}
