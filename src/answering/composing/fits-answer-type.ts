// Whether a sentence holds the kind of thing that the question asks for.

import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from '../spans/answer-spans.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { attributesTo } from './attributes-to.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

const CAUSE =
  /\b(?:because|due to|owing to|thanks to|caused? (?:by|was|when)|blamed?|the reason|as a result|led to)\b/i

const REASON =
  /\b(?:after|over|since|amid|in response|in protest|so that|to avoid|to protect|in order|following|reason|despite|failure|lack|fear|concern)/i

/** Said of what is still to come, or was when it was printed. */
const COMING =
  /\b(?:will|['’]ll|would|to (?:be|begin|start|take|open|hold|meet|return|resume|launch)|set|due|scheduled|expects?|expected|plans?|planned|hopes?|aims?|until|next|tomorrow|later this|as (?:soon|early) as|could|may|might)\b/i

/** Words without a day of their own: the source beside them says when they were printed. */
const DATED_BY_SOURCE = 0.75

/** The form of the answer cannot decide: a person may be "border guards", a place "the harbour". */
const UNNAMED = 0.75
const UNPLACED = 0.7

/** A day of the past, where one to come is asked for. */
const NOT_COMING = 0.3

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
  duration: held,
  time: ({ text }, spans, { isFuture }) =>
    spans.length === 0 ? 0 : isFuture && !COMING.test(text) ? NOT_COMING : 1,
  reason: ({ text }) => (CAUSE.test(text) ? 1 : REASON.test(text) ? 0.9 : 0.7),
  person: named,
  organisation: named,
  thing: named,
  place: ({ text }, spans) => (spans.some((span) => isPlaced(text, span)) ? 1 : UNPLACED),
  'yes-no': () => 1,
  events: () => 1,
  latest: () => 1,
  open: () => 1,
}

/** 1 where the sentence holds it, 0 where it cannot be the answer, in between where the form cannot decide. */
export function fitsAnswerType(
  type: AnswerType,
  candidate: CandidateSentence,
  spans: readonly AnswerSpan[],
): number {
  const measure = fits[type.kind] as Fit<AnswerType['kind']>
  return measure(candidate, spans, type)
}

function isPlaced(text: string, { start }: AnswerSpan): boolean {
  return /\b(?:in|at|from|near|outside|to|off|of) (?:the )?$/i.test(text.slice(0, start))
}
