// Whether a sentence holds the kind of thing that the question asks for.

import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from '../spans/answer-spans.ts'
import { findDefinition } from '../spans/find-definition.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { attributesTo } from './attributes-to.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { COMING } from './coming.ts'
import type { Asking } from './read-asking.ts'

const CAUSE =
  /\b(?:because|due to|owing to|thanks to|caused? (?:by|was|when)|blamed?|the reason|as a result|led to)\b/i

const REASON =
  /\b(?:after|over|since(?! \d| (?:January|February|March|April|May|June|July|August|September|October|November|December|last|the|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|amid|in response|in protest|so that|to avoid|to protect|in order|following|reason|failure|lack|fear|concern)/i

const AGAINST =
  /\b(?:oppos\w+|critic\w*|against|challeng\w+|object\w+|reject\w+|warn\w*|complain\w*|protest\w*|opponents?|sceptic\w*|not delighted|can['’]t|would put off)\b/i
const FOR =
  /\b(?:support\w*|welcom\w+|back(?:s|ed|ers?)|praise\w*|favour\w*|in favor|defend\w*|advocates?)\b/i
const SPOKEN = /["“]|\b(?:said|says|told|argued|called|warned|pointed|replied|think|believe)\b/i

/** Said, but not on the side that is asked for; told by nobody. */
const OTHER_SIDE = 0.5
const UNSPOKEN = 0.3

function opinionFit(text: string, side: 'against' | 'for' | undefined): number {
  if (side && (side === 'against' ? AGAINST : FOR).test(text)) return 1
  return SPOKEN.test(text) ? (side ? OTHER_SIDE : 1) : UNSPOKEN
}

/** A stretch of time is how long a thing is only where the thing takes time. */
const LASTED = 0.6
const LASTS =
  /\b(?:last(?:s|ed|ing)?|takes?|took|journey|sentenced?|jailed|long|wait(?:s|ed|ing)?|over|until|runs?)\b/i

/** Nothing near it says that it takes so long. */
const TAKES =
  /\b(?:takes?|took|taken|last(?:s|ed|ing)?|journey|ended|after|within|fighting|\w+-(?:second|minute|hour|day|week|month|year))\b/i

function durationFit(
  text: string,
  spans: readonly AnswerSpan[],
  { isOfThing, takes, unit }: Extract<AnswerType, { kind: 'duration' }>,
): number {
  if (spans.length === 0) return 0
  if (takes && !TAKES.test(text)) return LASTED
  if (unit && !spans.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(unit)))
    return LASTED
  const isTime = spans.every(({ measure }) => measure === 'time')
  return isOfThing && isTime && !LASTS.test(text) ? LASTED : 1
}

/** Words without a day of their own: the source beside them says when they were printed. */
const DATED_BY_SOURCE = 0.75

/** The form of the answer cannot decide: a person may be "border guards", a place "the harbour". */
const UNNAMED = 0.75
const UNPLACED = 0.7

/** Named, but not told what it is. */
const UNDEFINED = 0.5

/** Told as gone by, where what is to come is asked for. */
const NOT_COMING = 0.3

/** Whoever or whatever is asked for comes of what will be done, so that has to be told as well. */
const OUTCOMES: ReadonlySet<AnswerType['kind']> = new Set([
  'person',
  'organisation',
  'thing',
  'count',
  'amount',
  'yes-no',
  'open',
])

/** As far away as the paragraph. */
const TOLD = 0.6

type Fit<Kind extends AnswerType['kind']> = (
  candidate: CandidateSentence,
  spans: readonly AnswerSpan[],
  type: Extract<AnswerType, { kind: Kind }>,
) => number

type OfSpans = (candidate: CandidateSentence, spans: readonly AnswerSpan[]) => number

const held: OfSpans = (_, spans) => (spans.length > 0 ? 1 : 0)
const named: OfSpans = (_, spans) => (spans.length > 0 ? 1 : UNNAMED)

const fits: { readonly [Kind in AnswerType['kind']]: Fit<Kind> } = {
  speech: (candidate, _, { speaker }) => (attributesTo(speaker, candidate) ? 1 : 0),
  'speech-time': (candidate, _, { speaker }) =>
    attributesTo(speaker, candidate) ? (pointsOfTime(candidate.text).length > 0 ? 1 : DATED_BY_SOURCE) : 0,
  count: held,
  money: held,
  amount: held,
  duration: ({ text }, spans, type) => durationFit(text, spans, type),
  score: held,
  opinion: ({ text }, _, { side }) => opinionFit(text, side),
  time: held,
  reason: ({ text }) => (CAUSE.test(text) ? 1 : REASON.test(text) ? 0.85 : 0.6),
  person: named,
  organisation: named,
  thing: named,
  definition: (candidate, _, { subject }) =>
    findDefinition(subject, candidate)?.strength ?? (isToldOf(subject, candidate) ? TOLD_OF : UNDEFINED),
  place: ({ text }, spans) => (spans.some((span) => isPlaced(text, span)) ? 1 : UNPLACED),
  'yes-no': () => 1,
  events: () => 1,
  latest: () => 1,
  open: () => 1,
}

/** Nothing says who somebody is, but what an article is about is what they did: "Ann Reed won the prize …". */
const TOLD_OF = 0.65

function isToldOf(subject: string, { text, before, evidence: { passage } }: CandidateSentence): boolean {
  const isLede = passage.position === 0 && before.length === 0
  const last = subject.split(' ').at(-1) ?? ''
  return isLede && folded(text).slice(0, SUBJECT_REACH).includes(folded(last))
}

/** Characters at the beginning of a sentence in which its subject stands. */
const SUBJECT_REACH = 40

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

interface Found {
  readonly spans: readonly AnswerSpan[]
  /** See `ScoredSentence`. */
  readonly done: number
}

/** 1 where the sentence holds it, 0 where it cannot be the answer, in between where the form cannot decide. */
export function fitsAnswerType(
  { type, isFuture, verb }: Pick<Asking, 'type' | 'isFuture' | 'verb'>,
  candidate: CandidateSentence,
  { spans, done }: Found,
): number {
  const measure = fits[type.kind] as Fit<AnswerType['kind']>
  const fit = measure(candidate, spans, type)
  if (!isFuture) return fit
  const isForetold =
    COMING.test(candidate.text) && (!OUTCOMES.has(type.kind) || verb === undefined || done >= TOLD)
  return isForetold ? fit : fit * NOT_COMING
}

function isPlaced(text: string, { start }: AnswerSpan): boolean {
  return /\b(?:in|at|from|near|outside|to|off|of) (?:the )?$/i.test(text.slice(0, start))
}
