// Whether a sentence holds a figure of the kind that is asked for, in words that have to do with what is asked.
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AnswerType } from '../read-answer-type.ts'
import { asksOfNameAlone } from './asks-of-name-alone.ts'
import { isMeasured } from './is-measured.ts'
import { LEAST, TELLING } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'

/** Kinds of which a sentence holds one or none: a figure of that unit, a score. */
const EXACT: ReadonlySet<AnswerType['kind']> = new Set(['count', 'money', 'amount', 'duration', 'score'])

/** What is said of nobody that a sentence does not say it of. */
const GRAVE: ReadonlySet<string> = new Set(
  tokenize('die died dead killed hurt injured arrested charged jailed shot accused sacked resigned').map(
    ({ stem }) => stem,
  ),
)

/** Least share of the question, counted loosely, around a figure of the kind that is asked for. */
const LOOSELY = 0.65
const OTHERS_LOOSELY = 0.55

/**
 * A figure of that kind in an article about what is asked of, told in words that have to do with it: "31,204 spectators"
 * for who watched.
 */
export function isTypical(sentence: ScoredSentence, asking: Asking): boolean {
  if (asking.verb !== undefined && GRAVE.has(asking.terms[asking.verb]?.stem ?? '')) return false
  const { coverage, doneLoosely, unmetLoosely, fit, own, nearest } = sentence
  if (!EXACT.has(asking.type.kind) || fit < 1 || asking.isFuture || asksOfNameAlone(asking)) return false
  if (nearest?.measure === 'people' && asking.type.kind !== 'count') return false
  if (countsPeople(asking.type) && nearest?.measure !== 'people') return false
  return (
    unmetLoosely < TELLING &&
    doneLoosely >= LEAST.done &&
    Math.max(coverage.toldLoosely, coverage.asked) >= (isMeasured(sentence) ? LEAST.told : OTHERS_LOOSELY) &&
    coverage.names >= LEAST.names &&
    coverage.loosely >= LOOSELY &&
    own >= LEAST.own
  )
}

function countsPeople(type: AnswerType): boolean {
  return type.kind === 'count' && /^(?:people|persons|others)\b/i.test(type.counted)
}
