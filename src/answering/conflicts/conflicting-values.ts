// What two sentences give as the answer, where they cannot both be right.
import { sameMeaning } from '../../retrieval/words/same-meaning.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { alignSentences, type Difference } from '../composing/align-sentences.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import { type AnswerSpan, anySpans } from '../spans/answer-spans.ts'
import { namedKind } from '../spans/named-kind.ts'
import { saysTheSame } from './says-the-same.ts'

/** Offsets count in the text of the sentence that it is of. */
export type ValuePair = readonly [AnswerSpan, AnswerSpan]

/** Sentences that share less are about different things, or tell the same too differently to be laid side by side. */
const LIKENESS_MIN = 0.6

/** Words in which two tellings of one thing may differ; more is another telling. */
const WORDS_MAX = 7

/** Places where they may differ for the difference in the answer to be the point. */
const DIFFERENCES_MAX = 4

/** Forms of verbs and adverbs, in which editors differ; what is asked for is a noun. */
const VERBAL = /(?:ed|ing|ly|s)$/

/** A word as common as this is the style of an editor, not an answer. */
const RARITY_MIN = 0.25

/**
 * The first place where two sentences, otherwise told alike, give different things of the kind asked for; undefined
 * where they tell the same, or differ too much to be told apart by words.
 */
export function conflictingValues(
  a: RankedSentence,
  b: RankedSentence,
  asking: Asking,
): ValuePair | undefined {
  const [left, right] = [a.candidate.tokens, b.candidate.tokens]
  const { likeness, differences } = alignSentences(left, right)
  if (likeness < LIKENESS_MIN) return undefined
  const telling = differences.filter((one) => isTelling(one, left, right))
  if (telling.length > DIFFERENCES_MAX) return undefined
  for (const difference of telling) {
    const values = [valueIn(a, difference.left, asking), valueIn(b, difference.right, asking)] as const
    const [one, other] = values
    if (one && other && !saysTheSame(one.value, other.value)) return [one, other]
  }
  return undefined
}

/** Something stands on either side, and one is not the other in other words. */
function isTelling(
  { left: [a, b], right: [c, d] }: Difference,
  left: readonly Token[],
  right: readonly Token[],
) {
  const [one, other] = [left.slice(a, b), right.slice(c, d)]
  if (one.length === 0 || other.length === 0 || one.length > WORDS_MAX || other.length > WORDS_MAX)
    return false
  return !one.some(({ stem }) => other.some((word) => sameMeaning(stem).has(word.stem)))
}

function valueIn(
  { candidate, spans: ofType }: RankedSentence,
  [from, to]: readonly [number, number],
  { type, asked }: Asking,
): AnswerSpan | undefined {
  const { text, tokens } = candidate
  const spans = type.kind === 'open' ? anySpans(candidate, asked) : ofType
  const words = tokens.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  const span = spans.find(({ start, end }) => start < last.end && first.start < end)
  if (span) return namedKind(span.value) === 'thing' ? span : undefined
  if (type.kind !== 'thing') return undefined
  const telling = words.filter(isNounLike)
  const [start, end] = [telling[0]?.start, telling.at(-1)?.end]
  if (start === undefined || end === undefined) return undefined
  return { start, end, value: text.slice(start, end).toLowerCase() }
}

function isNounLike(word: Token): boolean {
  const isTelling = !stopWords.has(word.word) && wordRarity(word) >= RARITY_MIN
  return isTelling && !VERBAL.test(word.word) && !/\d/.test(word.word)
}
