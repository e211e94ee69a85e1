// Whether a sentence holds the kind of thing that the question asks for.

import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { isPlaced } from '../spans/is-placed.ts'
import { pointsOfTime } from '../spans/time-spans.ts'
import { attributesTo } from './attributes-to.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { COMING } from './coming.ts'
import { definitionFit } from './definition-fit.ts'
import { durationFit } from './duration-fit.ts'
import { isUnderWay } from './is-under-way.ts'
import { opinionFit } from './opinion-fit.ts'
import type { Asking } from './read-asking.ts'
import { reasonFit } from './reason-fit.ts'
import { scoreFit } from './score-fit.ts'
import { weightedPresence } from './weighted-presence.ts'

/** Words without a day of their own: the source beside them says when they were printed. */
const DATED_BY_SOURCE = 0.75

/** The form of the answer cannot decide: a person may be "border guards", a place "the harbour". */
const UNNAMED = 0.75
const UNPLACED = 0.7

/** Told as gone by, where what is to come is asked for. */
const NOT_COMING = 0.3

/** The other way round: told as still to come, where it is asked whether it has come. */
const NOT_YET = 0.65

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
  /** All terms of the question, as bits. */
  asked: number,
) => number

/** Who has nothing to say has said nothing. */
const UNSAID = 0.3
const NO_COMMENT =
  /\b(?:declined?|refused?|declines|refuses) to comment\b|\b(?:not|n['’]t) (?:yet |immediately )?(?:(?:able|available|ready|willing) to )?comment\b|\b(?:not|n['’]t) (?:yet |immediately )?(?:respond|reply|return)\b/i

type OfSpans = (candidate: CandidateSentence, spans: readonly AnswerSpan[]) => number

const held: OfSpans = (_, spans) => (spans.length > 0 ? 1 : 0)
const named: OfSpans = (_, spans) => (spans.length > 0 ? 1 : UNNAMED)

const fits: { readonly [Kind in AnswerType['kind']]: Fit<Kind> } = {
  speech: (candidate, _, { speaker }) =>
    attributesTo(speaker, candidate) ? (NO_COMMENT.test(candidate.text) ? UNSAID : 1) : 0,
  'speech-time': (candidate, _, { speaker }) =>
    attributesTo(speaker, candidate) ? (pointsOfTime(candidate.text).length > 0 ? 1 : DATED_BY_SOURCE) : 0,
  count: held,
  money: held,
  amount: held,
  duration: ({ text }, spans, type) => durationFit(text, spans, type),
  score: ({ text }, spans) => scoreFit(text, spans),
  opinion: ({ text }, _, { side }) => opinionFit(text, side),
  time: held,
  reason: (candidate, _spans, _type, asked) => reasonFit(candidate, asked),
  person: named,
  organisation: named,
  thing: named,
  definition: (candidate, _, { subject }) => definitionFit(subject, candidate),
  place: ({ text }, spans) => (spans.some((span) => isPlaced(text, span)) ? 1 : UNPLACED),
  'yes-no': () => 1,
  events: () => 1,
  latest: () => 1,
  open: () => 1,
}

interface Found {
  readonly spans: readonly AnswerSpan[]
  /** See `ScoredSentence`. */
  readonly done: number
}

/** 1 where the sentence holds it, 0 where it cannot be the answer, in between where the form cannot decide. */
export function fitsAnswerType(
  asking: Pick<Asking, 'type' | 'isFuture' | 'isOffice' | 'verb' | 'terms' | 'clause'>,
  candidate: CandidateSentence,
  { spans, done }: Found,
): number {
  const { type, isFuture, verb, terms } = asking
  const measure = fits[type.kind] as Fit<AnswerType['kind']>
  const fit = measure(candidate, spans, type, (1 << terms.length) - 1)
  if (!isFuture) return isUnderWay(asking, candidate) ? fit * NOT_YET : fit
  const isForetold =
    COMING.test(candidate.text) && (!OUTCOMES.has(type.kind) || verb === undefined || done >= TOLD)
  return isForetold || hasCome(candidate, terms) ? fit : fit * NOT_COMING
}

/** "When will the first season premiere?": it comes once, so a sentence that tells all of it tells that it has come. */
function hasCome({ held, text }: CandidateSentence, terms: Asking['terms']): boolean {
  return (
    terms.some(({ text: word }) => ONCE.test(word)) &&
    terms.some(({ isName }) => isName) &&
    weightedPresence(terms, held.sentence) >= WHOLE &&
    YEAR.test(text)
  )
}

/** The question is as good as repeated. */
const WHOLE = 0.95

/** What is numbered is one: "Season 3", "the 2024 games". */
const ONCE = /\d|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)$/i

const YEAR = /\b(?:19|20)\d\d\b/
