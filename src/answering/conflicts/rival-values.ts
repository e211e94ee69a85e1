// What articles say differently in sentences of their own: two answers to one question that cannot both be right.
import { COMING } from '../composing/coming.ts'
import { isEnough } from '../composing/enough-evidence.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { presence } from '../composing/weighted-presence.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { isPeople } from '../spans/is-people.ts'
import type { Told } from './find-conflict.ts'

const FIGURES: ReadonlySet<AnswerType['kind']> = new Set(['count', 'money', 'amount', 'time', 'duration'])
const NAMES: ReadonlySet<AnswerType['kind']> = new Set(['person', 'organisation', 'place'])

/** How nearly as much of the question a rival has to hold, in the sentence itself and near its figure. */
const NEARLY = 0.75

/** Another word for what happened ("crashed", "collided") costs a rival that much of it. */
const TOLD_NEARLY = 0.75

/** Of the words that the best sentence holds as the question writes them, the rival has to hold that share so too. */
const SAME_WORDS = 0.4

/** Figures of one thing do not lie further apart than this; a slip of a digit or a unit may be as large. */
const RATIO_MAX = 20

/** Of the question, in a sentence that gives another name: less may name somebody with another part in it. */
const OWN_MIN_NAME = 0.75
/** Tokens between a name and the verb that it belongs to. */
const NAME_REACH = 3

/** A day that only the article's own date tells ("Monday") is not compared. */
const COMPARABLE = /\d/

/**
 * The answer of the best sentence, where that would answer alone (`isEnough`), and of those that answer nearly as fully
 * the same question, of the same thing; empty for questions whose answers cannot be compared by code.
 */
export function rivalValues(looked: readonly RankedSentence[], asking: Asking): readonly Told[] {
  const { type } = asking
  const isComparable = comparableFor(type)
  if (!isComparable) return []
  const told = looked.flatMap((sentence) => {
    const value = sentence.nearest
    return value && isComparable({ sentence, value }, asking) ? [{ sentence, value }] : []
  })
  const [best] = told
  if (!best || !isEnough(best.sentence, asking)) return []
  return told.filter((one) => one === best || isRival(one, best, asking))
}

type IsComparable = (told: Told, asking: Asking) => boolean

function comparableFor(type: AnswerType): IsComparable | undefined {
  if (FIGURES.has(type.kind)) return ({ value }) => COMPARABLE.test(value.value)
  if (NAMES.has(type.kind)) return isDoer
  return type.kind === 'definition' && type.attribute !== undefined
    ? ({ sentence }) => sentence.fit === 1 && sentence.own >= OWN_MIN_NAME
    : undefined
}

/** "Reed won the prize", "written by Reed": the name stands beside what is done. */
function isDoer({ sentence, value }: Told, { verb }: Asking): boolean {
  const { candidate, own, coverage } = sentence
  if (verb === undefined || own < OWN_MIN_NAME || coverage.told < TOLD_NEARLY) return false
  const at = candidate.tokens.findIndex(({ end }) => end > value.start)
  const to = candidate.tokens.findLastIndex(({ start }) => start < value.end)
  return candidate.heldBy.some(
    (held, i) =>
      presence(verb, held) > 0 &&
      (i > to
        ? i - to <= NAME_REACH
        : at - i <= NAME_REACH && /\bby (?:the )?$/i.test(candidate.text.slice(0, value.start))),
  )
}

function isRival({ sentence, value }: Told, best: Told, asking: Asking): boolean {
  return (
    value.measure === best.value.measure &&
    isForetold(sentence) === isForetold(best.sentence) &&
    areOfTheSame({ sentence, value }, best) &&
    areNear(value.value, best.value.value) &&
    sentence.nearness >= best.sentence.nearness * NEARLY &&
    sentence.coverage.told >= best.sentence.coverage.told * TOLD_NEARLY &&
    sentence.coverage.names >= best.sentence.coverage.names * NEARLY &&
    tellsTheSameEvent(sentence, best.sentence, asking)
  )
}

/** What happened once does not contradict what is to come. */
function isForetold({ candidate }: RankedSentence): boolean {
  return COMING.test(candidate.text)
}

/** "Islanders pay 18 crowns, visitors 40": figures of different people differ for that reason. */
function areOfTheSame(a: Told, b: Told): boolean {
  const [one, other] = [peopleBeside(a), peopleBeside(b)]
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)
}

const ANYBODY = /^(?:people|persons?|men|women|others|adults|children)$/

function peopleBeside({ sentence, value }: Told): ReadonlySet<string> {
  const { text, tokens } = sentence.candidate
  const from = Math.max(...[';', ',', ':', '—'].map((mark) => text.lastIndexOf(mark, value.start)))
  const end = text.slice(value.end).search(/[;,:—]/)
  const to = end < 0 ? text.length : value.end + end
  const inside = tokens.filter((token) => token.start > from && token.end <= to)
  return new Set(inside.filter(({ word }) => isPeople(word) && !ANYBODY.test(word)).map(({ stem }) => stem))
}

function areNear(a: string, b: string): boolean {
  const [one, other] = [Number(a), Number(b)]
  if (!(one > 0) || !(other > 0)) return true
  return Math.max(one, other) / Math.min(one, other) <= RATIO_MAX
}

/** Where the best sentence tells what is done, the rival does; and in the question's own words, as far as that one does. */
function tellsTheSameEvent(rival: RankedSentence, best: RankedSentence, { verb, terms }: Asking): boolean {
  const [theirs, ours] = [rival.candidate.held.sentence, best.candidate.held.sentence]
  if (verb !== undefined && presence(verb, ours) > 0 && presence(verb, theirs) === 0) return false
  const own = terms.flatMap(({ weight, isName }, i) =>
    !isName && ours.itself & (1 << i) ? [{ i, weight }] : [],
  )
  const total = own.reduce((sum, { weight }) => sum + weight, 0)
  const shared = own.reduce((sum, { i, weight }) => sum + (theirs.itself & (1 << i) ? weight : 0), 0)
  return total === 0 || shared / total >= SAME_WORDS
}
