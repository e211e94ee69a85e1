// Which words of the chosen sentences are the exact answer, to be set bold.
import type { Span } from '../../news/passage.ts'
import { saysTheSame } from '../conflicts/says-the-same.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import type { RankedSentence } from './rank-sentences.ts'

/** What one more article that gives the same answer is worth, beside how near the question's words stand to it. */
const VOTE = 0.1

/** Sentences that have a vote. */
const VOTERS = 12

/** Below this the words of the question stand nowhere near, and bold would only catch the eye. */
const NEARNESS_MIN = 0.15

/**
 * The span of the best sentence that the question's words stand nearest to and that most articles give; undefined
 * where the question asks for no kind of words, or none stands near it.
 */
export function exactAnswer(ranked: readonly RankedSentence[]): AnswerSpan | undefined {
  const [best] = ranked
  if (!best) return undefined
  const [only, ...others] = best.spans
  if (only?.measure !== undefined && others.length === 0) return only
  if (best.nearness < NEARNESS_MIN) return undefined
  const voters = ranked.slice(0, VOTERS)
  const votesFor = ({ value }: AnswerSpan) =>
    new Set(
      voters
        .filter(({ spans }) => spans.some((span) => saysTheSame(span.value, value)))
        .map(({ candidate }) => candidate.evidence.card.id),
    ).size
  const worth = (span: AnswerSpan) => (span === best.nearest ? best.nearness : 0) + VOTE * votesFor(span)
  return best.spans.toSorted((a, b) => worth(b) - worth(a))[0]
}

/** The spans of a sentence that say it, in order and apart; empty where it does not. */
export function emphasise({ spans }: RankedSentence, answer: AnswerSpan | undefined): readonly Span[] {
  if (!answer) return []
  const saying = spans.filter(({ value }) => saysTheSame(value, answer.value))
  return saying
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0))
}
