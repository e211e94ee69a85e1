// Questions that a sentence answers, turned round from its own words: when, how much, how many, how long, why, who.
import { numberSpans } from '../spans/number-spans.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { type Clause, clauseOf } from './clause-of.ts'
import { countedFirst } from './counted-first.ts'
import { doneBy } from './done-by.ts'
import { isMeasure } from './is-measure.ts'
import { isSpeech } from './is-speech.ts'
import { turnedRound } from './turned-round.ts'

export type QuestionKind = 'when' | 'cost' | 'count' | 'measure' | 'why' | 'doer' | 'rise' | 'plan' | 'where'

export interface QuestionOfSentence {
  readonly kind: QuestionKind
  readonly text: string
}

/** What is done to whom, in a few words that need nothing else. */
const OBJECT_WORDS = String.raw`(?: [\p{L}\d'’-]+){0,6}?`

const DATED = new RegExp(`^(?<object>${OBJECT_WORDS}) (?:in|on|at|by) (?:the )?$`, 'u')

/** "After" tells a reason only of what was done to somebody. */
const CAUSED = new RegExp(`^(?<object>${OBJECT_WORDS}),? (?:because|due to)\\b`, 'u')
const CAUSED_PASSIVE = new RegExp(`^(?<object>${OBJECT_WORDS}),? (?:because|due to|after)\\b`, 'u')

const ABOUT = '(?:up to |about |some |at least |more than |nearly |almost |an estimated )?'

const COUNTS =
  /^ (?<counted>(?:\p{Ll}[\p{L}-]+ ){0,2}?(?:\p{Ll}[\p{L}-]+s|people))(?=[,.]| (?:and|in|on|at|with|from|to|for|of|along|who|that)\b)/u

const MEASURED = new RegExp(
  `^(?: stands?| runs?)? ${ABOUT}[\\d.,]+ (?:metres|kilometres|miles|feet|centimetres|hectares|minutes|hours) (?<how>long|wide|high|tall|deep)\\b`,
)

/** Between a verb and its figure. */
const NEAR = /^(?: each)?(?: (?:up to|about|some|at least|more than|nearly|almost|only|an estimated))? $/

/** Of whom it is told how much of it. */
const OF_MONEY = /^(?:owe|pay|receive|raise|spend|lose|earn|collect)$/

const VAGUE = /\b(?:each other|this|that|these|those|it|he|she|him|her|them|they|who|which|what|said)\b/i

/** "A hearing has been set for October 19". */
const SET = /^(?:is|has been|was) (?:set|scheduled|planned|fixed) for (?:the )?$/

const PLACED = /^ (?:in|at) (?:the (?=\p{L}+ (?:in|of|at) \p{Lu})|(?=\p{Lu}))/u

const MOVES = /^(?:rise|fall|grow|drop|increase|decline|climb|shrink)$/

const WANTS = /^(?:want|hope|plan|intend|aim)$/

/** None for a sentence of another form, nor where the question would not say of what it asks. */
export function* questionsOfSentence(
  text: string,
  /** Of the same sentence. */
  clause: Clause | undefined = clauseOf(text),
): Generator<QuestionOfSentence> {
  const found = [
    ...(clause ? questionsOf(clause, text) : []),
    question('count', countedFirst(text)),
    question('doer', doneBy(text, clause)),
  ]
  for (const one of found) if (one && !VAGUE.test(one.text.replace(/^Who\b/, ''))) yield one
}

function questionsOf(clause: Clause, text: string): readonly (QuestionOfSentence | undefined)[] {
  return [
    question('when', whenOf(clause, text)),
    question('cost', costOf(clause, text)),
    question('count', countOf(clause)),
    question('measure', measureOf(clause, text)),
    question('why', whyOf(clause)),
    question('rise', riseOf(clause)),
    question('plan', planOf(clause)),
    question('where', whereOf(clause)),
  ]
}

function question(kind: QuestionKind, text: string | undefined): QuestionOfSentence | undefined {
  return text === undefined ? undefined : { kind, text }
}

/** The one point of time of the sentence stands behind what is done. */
function whenOf(clause: Clause, text: string): string | undefined {
  const [point, another] = pointsOfTime(text)
  if (point === undefined || another !== undefined || isSpeech(clause.lemma ?? '')) return undefined
  const before = text.slice(text.length - clause.rest.length, point.start)
  if (SET.test(`${clause.auxiliary} ${clause.verb}${before}`)) return `When is ${clause.subject}?`
  const dated = DATED.exec(before)
  return dated ? turnedRound('When', clause, dated.groups?.['object'] ?? '') : undefined
}

function whyOf(clause: Clause): string | undefined {
  const isPassive = /^(?:is|are|was|were)\b/.test(clause.auxiliary ?? '') && clause.verb !== undefined
  const caused = (isPassive ? CAUSED_PASSIVE : CAUSED).exec(clause.rest)
  if (!caused || isSpeech(clause.lemma ?? '')) return undefined
  return turnedRound('Why', clause, caused.groups?.['object'] ?? '')
}

function costOf(clause: Clause, text: string): string | undefined {
  const { rest, verb = '', lemma = '', auxiliary, subject } = clause
  const amount = numberSpans(rest)[0]
  if (amount?.sort !== 'money') return undefined
  const lead = rest.slice(0, amount.start)
  if (auxiliary && /^ worth (?:about |some )?$/.test(lead)) return `How much ${auxiliary} ${subject} worth?`
  if (!NEAR.test(lead)) return undefined
  if (/^costs?$/.test(verb)) return costQuestion(clause, /\bso far\b/.test(text))
  return OF_MONEY.test(lemma) ? turnedRound('How much', clause, '') : undefined
}

function costQuestion({ subject, auxiliary, verb }: Clause, isSoFar: boolean): string {
  if (isSoFar) return `How much has ${subject} cost so far?`
  if (auxiliary === 'will' || auxiliary === 'would') return `How much will ${subject} cost?`
  return `How much ${verb === 'costs' ? 'does' : 'did'} ${subject} cost?`
}

function countOf(clause: Clause): string | undefined {
  const { rest, verb, lemma = '' } = clause
  const [figure] = numberSpans(rest)
  if (!verb || isSpeech(lemma) || figure?.sort !== 'plain' || !NEAR.test(rest.slice(0, figure.start)))
    return undefined
  const counted = COUNTS.exec(rest.slice(figure.end))?.groups?.['counted']
  return counted === undefined || isMeasure(counted)
    ? undefined
    : turnedRound(`How many ${counted}`, clause, '')
}

function measureOf({ written, subject, auxiliary = 'is', rest }: Clause, text: string): string | undefined {
  const how = (MEASURED.exec(rest) ?? MEASURED.exec(text.slice(written.length)))?.groups?.['how']
  return how === undefined
    ? undefined
    : `How ${how} ${/^(?:is|was)$/.test(auxiliary) ? auxiliary : 'is'} ${subject}?`
}

/** "Consumer prices rose 2.9 percent", not to which figure. */
function riseOf(clause: Clause): string | undefined {
  const [figure] = numberSpans(clause.rest)
  if (figure?.sort !== 'share' || !MOVES.test(clause.lemma ?? '')) return undefined
  return /^(?: by)?(?: about| nearly| almost)? $/.test(clause.rest.slice(0, figure.start))
    ? turnedRound('How much', clause, '')
    : undefined
}

function planOf(clause: Clause): string | undefined {
  if (clause.auxiliary !== undefined || !WANTS.test(clause.lemma ?? '')) return undefined
  return /^ to \p{Ll}+/u.test(clause.rest) ? turnedRound('What', clause, ' to do') : undefined
}

/** Of what is or will be done somewhere, not "in part" or "at night". */
function whereOf(clause: Clause): string | undefined {
  const isDone = clause.verb !== undefined && / be$|^(?:was|were|is|are)$/.test(clause.auxiliary ?? '')
  const placed = isDone ? PLACED.exec(clause.rest) : null
  if (!placed || pointsOfTime(clause.rest)[0]?.start === placed[0].length) return undefined
  return turnedRound('Where', clause, '')
}
