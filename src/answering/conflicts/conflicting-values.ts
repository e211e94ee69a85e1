// What two sentences give as the answer, where they cannot both be right.
import { sameMeaning } from '../../retrieval/words/same-meaning.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import type { Token } from '../../retrieval/words/tokenize.ts'
import { wordRarity } from '../../retrieval/words/word-rarity.ts'
import { alignSentences, type Difference } from '../composing/align-sentences.ts'
import { type Held, joinHeld } from '../composing/match-terms.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { anySpans } from '../spans/any-spans.ts'
import { namedKind } from '../spans/named-kind.ts'
import { numberSpans } from '../spans/number-spans.ts'
import { areOtherThings } from './are-other-things.ts'
import { FIGURES } from './rival-values.ts'
import { saysTheSame } from './says-the-same.ts'

/** Offsets count in the text of the sentence that it is of. */
export type ValuePair = readonly [AnswerSpan, AnswerSpan]

/** Sentences that share less are about different things, or tell the same too differently to be laid side by side. */
const LIKENESS_MIN = 0.6

/** Common nouns are exchanged in any retelling. */
const LIKENESS_MIN_WORD = 0.8

function isWord({ start, measure }: AnswerSpan, { candidate }: RankedSentence): boolean {
  return measure === undefined && /^\p{Ll}/u.test(candidate.text.slice(start))
}

/** Where the question does not say what kind of thing it asks for. */
const LIKENESS_MIN_OPEN = 0.8

/** Words in which two tellings of one thing may differ; more is another telling. */
const WORDS_MAX = 7

/** What is longer is no sentence but a list or a menu without a full stop, of which two prints differ anywhere. */
const TOKENS_MAX = 90

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
  if (Math.max(left.length, right.length) > TOKENS_MAX) return undefined
  const { likeness, differences } = alignSentences(left, right)
  if (likeness < (asking.type.kind === 'open' ? LIKENESS_MIN_OPEN : LIKENESS_MIN)) return undefined
  const telling = differences.filter((one) => isTelling(one, left, right))
  if (telling.length > DIFFERENCES_MAX) return undefined
  for (const difference of telling) {
    const [one, other] = [valueIn(a, difference.left, asking), valueIn(b, difference.right, asking)]
    if (!one || !other || saysTheSame(one.value, other.value)) continue
    if (likeness < LIKENESS_MIN_WORD && (isWord(one, a) || isWord(other, b))) continue
    return areOfOthers(a, b, { telling, answer: difference }, asking) ? undefined : [one, other]
  }
  return undefined
}

interface Differing {
  readonly telling: readonly Difference[]
  /** The one of them in which the answers differ. */
  readonly answer: Difference
}

/** "The 2019 prize went to …" against "the 2021 prize": where one has a name of the question, the other has another. */
function areOfOthers(
  { candidate: a }: RankedSentence,
  { candidate: b }: RankedSentence,
  { telling, answer }: Differing,
  { terms }: Asking,
): boolean {
  if (telling.some((one) => one !== answer && areOtherThings(one, a, b, terms))) return true
  const names = terms.reduce((bits, { isName }, i) => (isName ? bits | (1 << i) : bits), 0)
  const namesOf = (some: readonly Held[]) => {
    const { itself, alternative } = joinHeld(some)
    return (itself | alternative) & names
  }
  // Season 3 is not told of by what happened on 3 October.
  const besideAnswer = (heldBy: readonly Held[], [from, to]: readonly [number, number]) =>
    namesOf([...heldBy.slice(0, from), ...heldBy.slice(to)])
  const [ours, theirs] = [besideAnswer(a.heldBy, answer.left), besideAnswer(b.heldBy, answer.right)]
  return telling
    .filter((one) => one !== answer)
    .some(
      ({ left, right }) =>
        (namesOf(a.heldBy.slice(...left)) & ~theirs) !== 0 ||
        (namesOf(b.heldBy.slice(...right)) & ~ours) !== 0,
    )
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
  if (FIGURES.has(type.kind)) return figureIn(text, words)
  if (type.kind !== 'thing' && !(type.kind === 'definition' && type.attribute !== undefined)) return undefined
  const telling = words.filter(isNounLike)
  // "Ann Reed" for "Carl Voss" is no other genre.
  if (type.kind === 'definition' && telling.length > 1 && telling.every(isCapitalised)) return undefined
  const [start, end] = [telling[0]?.start, telling.at(-1)?.end]
  if (start === undefined || end === undefined) return undefined
  return { start, end, value: text.slice(start, end).toLowerCase() }
}

/** "200 laps": what the kind of the question does not know as its unit. */
function figureIn(text: string, words: readonly Token[]): AnswerSpan | undefined {
  const [first, last] = [words[0], words.at(-1)]
  const figures = numberSpans(text).filter(
    ({ start, end }) => first && last && first.start <= start && end <= last.end,
  )
  const [figure] = figures
  return figure && figures.length === 1 && Number.isFinite(Number(figure.value)) ? figure : undefined
}

function isCapitalised({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function isNounLike(word: Token): boolean {
  const isTelling = !stopWords.has(word.word) && wordRarity(word) >= RARITY_MIN
  return isTelling && !VERBAL.test(word.word) && !/\d/.test(word.word)
}
