// Which words of the chosen sentences are the exact answer, to be set bold.
import type { Span } from '../../news/passage.ts'
import { saysTheSame } from '../conflicts/says-the-same.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { joinedSpans } from '../spans/joined-spans.ts'
import type { RankedSentence } from './rank-sentences.ts'

/** What one more article that gives the same answer is worth, beside how near the question's words stand to it. */
const VOTE = 0.1

/** Sentences that have a vote. */
const VOTERS = 12

/** Below this the words of the question stand nowhere near, and bold would only catch the eye. */
const NEARNESS_MIN = 0.15

export interface ExactAnswerOptions {
  /** Sentences that are posted, in their order. */
  readonly posted: readonly RankedSentence[]
  /** All that may answer, best first. */
  readonly ranked: readonly RankedSentence[]
}

/**
 * The span that the question's words stand nearest to and that most articles give, of the best posted sentence, or
 * of the next where only that says whom or what it tells of; undefined where the question asks for no kind of words, or
 * none stands near it.
 */
export function exactAnswer({ posted, ranked }: ExactAnswerOptions): AnswerSpan | undefined {
  const [first, ...others] = posted
  if (!first) return undefined
  const [only, ...more] = toldBy(first)
  if (only?.measure !== undefined && more.length === 0) return only
  const tells = (one: RankedSentence) => toldBy(one).length > 0 && one.nearness >= NEARNESS_MIN
  const best = only
    ? [first].find(tells)
    : others.find((one) => tells(one) && toldBy(one).some(({ isTold }) => isTold))
  if (!best) return undefined
  const voters = ranked.slice(0, VOTERS)
  const votesFor = ({ value }: AnswerSpan) =>
    new Set(
      voters
        .filter((one) => toldBy(one).some((span) => saysTheSame(span.value, value)))
        .map(({ candidate }) => candidate.evidence.card.id),
    ).size
  const worth = (span: AnswerSpan) => (span === best.nearest ? best.nearness : 0) + VOTE * votesFor(span)
  return toldBy(best).toSorted((a, b) => worth(b) - worth(a))[0]
}

function toldBy({ spans }: RankedSentence): readonly AnswerSpan[] {
  return spans.filter(({ isAside }) => !isAside)
}

/**
 * The spans of a sentence that say it, and those joined to them in one list, in order and apart; empty where it does
 * not.
 */
export function emphasise(sentence: RankedSentence, answer: AnswerSpan | undefined): readonly Span[] {
  if (!answer) return []
  const says = ({ value }: AnswerSpan) => saysTheSame(value, answer.value)
  const told = toldBy(sentence)
  const groups =
    answer.measure === 'time' ? told.map((span) => [span]) : joinedSpans(told, sentence.candidate.text)
  return groups
    .filter((group) => group.some(says))
    .flat()
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0))
}
