// Whether a sentence is good enough to answer with; when none is, the bot abstains.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { isMeasure } from '../spans/fits-unit.ts'
import { isOfAsked } from './is-of-asked.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'
import { tellsPermission } from './tells-permission.ts'

/**
 * Least shares of the question that a sentence and its surroundings must hold. Chosen on the project's own questions
 * and those about the seed article: the names alone are in every sentence of an article about them, so what is asked
 * of them is counted apart; words attributed to the very speaker that was asked for need less of the topic.
 */
const NAMES_MIN = 0.6
/** Nearly any sentence can pass for a reason; it has to be about those that were asked about. */
const NAMES_MIN_REASON = 0.74
const OTHERS_MIN = 0.55
/** More than the headline and the lede give by themselves. */
const OTHERS_MIN_REASON = 0.6
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

/** Of one in metres and the like, which tells by itself what it measures. */
const NEAR_MEASURE = 0.45

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
  'opinion',
])

export function isEnough(sentence: ScoredSentence, asking: Asking): boolean {
  return isSurely(sentence, asking) || isTypical(sentence, asking) || isLeave(sentence, asking)
}

/** What else is asked, the article is about. */
const LEAVE_OTHERS_MIN = 0.4

/** Whether it tells that those asked of may do it, or may not, in an article about the rest. */
export function isLeave(
  { candidate, coverage, unmet }: ScoredSentence,
  { clause, subject }: Asking,
): boolean {
  if (subject === undefined || unmet >= TELLING || coverage.names < NAMES_MIN) return false
  return coverage.others >= LEAVE_OTHERS_MIN && tellsPermission(candidate, { clause, place: subject })
}

/** Kinds of which a sentence holds one or none: a figure of that unit, a score. */
const EXACT: ReadonlySet<AnswerType['kind']> = new Set(['count', 'money', 'amount', 'duration', 'score'])

/** What is said of nobody that a sentence does not say it of. */
const GRAVE: ReadonlySet<string> = new Set(
  tokenize('die died dead killed hurt injured arrested charged jailed shot accused sacked resigned').map(
    ({ stem }) => stem,
  ),
)

/** Least share of the question, counted loosely, around a figure of the kind that is asked for. */
const LOOSELY_MIN = 0.65
const LOOSELY_OTHERS_MIN = 0.55

/**
 * A figure of that kind in an article about what is asked of, told in words that have to do with it: "31,204 spectators"
 * for who watched.
 */
function isTypical(sentence: ScoredSentence, asking: Asking): boolean {
  if (asking.verb !== undefined && GRAVE.has(asking.terms[asking.verb]?.stem ?? '')) return false
  const { coverage, doneLoosely, unmetLoosely, fit, own, nearest } = sentence
  if (!EXACT.has(asking.type.kind) || fit < 1 || asking.isFuture || asksOfNameAlone(asking)) return false
  if (nearest?.measure === 'people' && asking.type.kind !== 'count') return false
  if (countsPeople(asking.type) && nearest?.measure !== 'people') return false
  return (
    unmetLoosely < TELLING &&
    doneLoosely >= DONE_MIN &&
    Math.max(coverage.toldLoosely, coverage.asked) >=
      (isMeasured(sentence) ? TOLD_MIN : LOOSELY_OTHERS_MIN) &&
    coverage.names >= NAMES_MIN &&
    coverage.loosely >= LOOSELY_MIN &&
    own >= OWN_MIN
  )
}

function countsPeople(type: AnswerType): boolean {
  return type.kind === 'count' && /^(?:people|persons|others)\b/i.test(type.counted)
}

function isSurely(sentence: ScoredSentence, asking: Asking): boolean {
  if (!isOfAsked(sentence, asking)) return false
  const { kind } = asking.type
  if (kind === 'speech' || kind === 'speech-time') return isSaid(sentence)
  const { coverage, event, fit, unmet } = sentence
  if (unmet >= TELLING) return false
  if (kind === 'time' && event < EVENT_MIN) return false
  if (
    kind !== 'reason' &&
    (Math.max(coverage.told, coverage.asked) < TOLD_MIN || !isAboutIt(sentence, asking))
  )
    return false
  if (!WITHOUT_VERB.has(kind) && !isDone(sentence, asking)) return false
  const namesMin = kind === 'reason' ? NAMES_MIN_REASON : NAMES_MIN
  const othersMin = kind === 'reason' ? OTHERS_MIN_REASON : OTHERS_MIN
  return coverage.names >= namesMin && coverage.others >= othersMin && coverage.all * fit >= SCORE_MIN
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
function isAboutIt(sentence: ScoredSentence, asking: Asking): boolean {
  const { own, coverage, nearness } = sentence
  if (
    asksOfNameAlone(asking) &&
    nearness < (isMeasured(sentence) || asksAge(asking) ? NEAR_MEASURE : NEAR_NAME)
  )
    return false
  if (own >= ownMin(asking, sentence)) return true
  const tellsAll = asking.verb !== undefined && coverage.told >= TOLD_WHOLE
  return tellsAll && coverage.names >= NAMES_MIN_REASON
}

/** "How long is the Harbour Bridge?": any number near the name would do, so it has to stand beside it. */
function asksOfNameAlone({ type, terms, verb }: Asking): boolean {
  const isAmount = type.kind === 'amount' || type.kind === 'duration'
  return isAmount && verb === undefined && terms.every(({ isName }) => isName)
}

/** An age tells by its form what it is, and stands behind a surname alone: "Reed, 38, …". */
function asksAge({ type }: Asking): boolean {
  return type.kind === 'amount' && type.adjective === 'old'
}

function isMeasured({ nearest }: ScoredSentence): boolean {
  return isMeasure(nearest?.unit ?? '')
}

function ownMin({ isOffice, verb }: Asking, { coverage, nearness }: ScoredSentence): number {
  const isHolder = coverage.told >= TOLD_WHOLE && nearness >= NEAR_HOLDER && coverage.names >= NAMES_BESIDE
  return isOffice && verb === undefined && !isHolder ? OWN_MIN_OFFICE : OWN_MIN
}

/** "Harbour master Ann Reed said", behind a sentence that names the port: the office stands beside its holder. */
const NEAR_HOLDER = 0.35
const NAMES_BESIDE = 0.8

/** "Is the bridge safe?" has no verb of its own: what is said of it stands last. */
function isDone({ done, event }: ScoredSentence, { type, verb }: Asking): boolean {
  return verb === undefined ? type.kind !== 'yes-no' || event >= DONE_MIN : done >= DONE_MIN
}

/** Of what is asked about those named, which an article about them does not hold by chance. */
const OTHERS_SOME = 0.2

/**
 * False for what tells of the past where what is to come is asked, for words about something else than asked, and where
 * a short question shares with the article nothing but the names.
 */
export function mayAnswer(sentence: ScoredSentence, asking: Asking): boolean {
  const { fit, coverage } = sentence
  const { isFuture, saysMuch } = asking
  if (!saysMuch && (coverage.others < OTHERS_SOME || !isOfAsked(sentence, asking))) return false
  return coverage.topic >= TOPIC_MIN && (!isFuture || fit > FORETOLD_MIN)
}
