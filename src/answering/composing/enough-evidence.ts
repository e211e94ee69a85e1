// Whether a sentence is good enough to answer with; when none is, the bot abstains.
import type { AnswerType } from '../read-answer-type.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'

/**
 * Least shares of the question that a sentence and its surroundings must hold. Chosen on the project's own questions
 * and those about the seed article: the names alone are in every sentence of an article about them, so what is asked
 * of them is counted apart; words attributed to the very speaker that was asked for need less of the topic.
 */
const NAMES_MIN = 0.6
/** Nearly any sentence can pass for a reason; it has to be about those that were asked about. */
const NAMES_MIN_REASON = 0.75
const OTHERS_MIN = 0.55
const OTHERS_MIN_SPEECH = 0.4

/** What is asked has to be told by the sentence itself, not only around it; a reason often stands after it. */
const TOLD_MIN = 0.3

/** Least of both together, times the fit of the answer's kind. */
const SCORE_MIN = 0.6
const SCORE_MIN_SPEECH = 0.5

/** A telling word (`wordRarity`) that the article nowhere holds, nor one like it, is what the article does not say. */
const TELLING = 0.3

/** Any sentence with a day fits "when", so it has to be the day of that event: told in its paragraph or headline. */
const EVENT_MIN = 0.4

/** What is done has to be told as near as the paragraph. */
const DONE_MIN = 0.6

/** Least share of the question that the sentence itself holds: all of it around is about something near by. */
const OWN_MIN = 0.25
/** "Who is the mayor of Oxholt?": the office, its place and the name belong together. */
const OWN_MIN_OFFICE = 0.75

/** `nearness` of a figure that stands beside the name that it is asked of. */
const NEAR_NAME = 0.6

/** All that is asked of those named, but for a word. */
const TOLD_WHOLE = 0.9

/** `fitsAnswerType` leaves less to what is told as gone by. */
const FORETOLD_MIN = 0.3

/** Of what somebody is asked to have spoken about. */
const TOPIC_MIN = 0.4

/** What a sentence tells is decided by more than the verb, or there is none to look for. */
const WITHOUT_VERB: ReadonlySet<AnswerType['kind']> = new Set([
  'reason',
  'open',
  'events',
  'latest',
  'definition',
])

export function isEnough(sentence: ScoredSentence, asking: Asking): boolean {
  const { kind } = asking.type
  if (kind === 'speech' || kind === 'speech-time') return isSaid(sentence)
  const { coverage, event, fit, unmet } = sentence
  if (unmet >= TELLING) return false
  if (kind === 'time' && event < EVENT_MIN) return false
  if (kind !== 'reason' && (coverage.told < TOLD_MIN || !isAboutIt(sentence, asking))) return false
  if (!WITHOUT_VERB.has(kind) && !isDone(sentence, asking)) return false
  const namesMin = kind === 'reason' ? NAMES_MIN_REASON : NAMES_MIN
  return coverage.names >= namesMin && coverage.others >= OTHERS_MIN && coverage.all * fit >= SCORE_MIN
}

function isSaid({ coverage, fit }: ScoredSentence): boolean {
  return (
    coverage.names >= NAMES_MIN &&
    coverage.others >= OTHERS_MIN_SPEECH &&
    coverage.topic >= TOPIC_MIN &&
    coverage.all * fit >= SCORE_MIN_SPEECH
  )
}

/** Or what happened stands in it word for word, where those are named close by: "No one died." */
function isAboutIt({ own, coverage, nearness }: ScoredSentence, asking: Asking): boolean {
  if (asksOfNameAlone(asking) && nearness < NEAR_NAME) return false
  if (own >= ownMin(asking)) return true
  const tellsAll = asking.verb !== undefined && coverage.told >= TOLD_WHOLE
  return tellsAll && coverage.names >= NAMES_MIN_REASON
}

/** "How long is the Harbour Bridge?": any number near the name would do, so it has to stand beside it. */
function asksOfNameAlone({ type, terms, verb }: Asking): boolean {
  const isMeasured = type.kind === 'amount' || type.kind === 'duration'
  return isMeasured && verb === undefined && terms.every(({ isName }) => isName)
}

function ownMin({ type, verb }: Asking): number {
  return type.kind === 'person' && verb === undefined ? OWN_MIN_OFFICE : OWN_MIN
}

/** "Is the bridge safe?" has no verb of its own: what is said of it stands last. */
function isDone({ done, event }: ScoredSentence, { type, verb }: Asking): boolean {
  return verb === undefined ? type.kind !== 'yes-no' || event >= DONE_MIN : done >= DONE_MIN
}

/** False for what tells of the past where what is to come is asked, and for words about something else than asked. */
export function mayAnswer({ fit, coverage }: ScoredSentence, { isFuture }: Asking): boolean {
  return coverage.topic >= TOPIC_MIN && (!isFuture || fit > FORETOLD_MIN)
}
