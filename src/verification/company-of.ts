// How near the words around a number or date of a sentence stand to a number or date of the evidence.
import type { Span } from '../news/passage.ts'
import type { AlignedWord } from './align-words.ts'
import type { EvidenceSentence } from './evidence-sentence.ts'
import type { Word } from './words/word.ts'

/** What is counted and what happened stand within so many meaning words of a number. */
const NEIGHBOURS_MAX = 4

/** In another clause of the same sentence a word is hardly company at all. */
const OTHER_CLAUSE = 0.25

/** Anywhere in the same clause a word is some company. */
const SAME_CLAUSE = 0.35

/** What stands behind a number in the sentence and before it in the evidence tends to be another's. */
const OTHER_SIDE = 0.4

/** What happened tells two numbers apart better than what is counted, which the second often leaves out. */
const VERB_WEIGHT = 2

export interface CompanyOptions {
  readonly claim: { readonly words: readonly Word[]; readonly aligned: readonly AlignedWord[] }
  readonly item: Span
  /** Other items of the sentence: a neighbour beyond one of them is theirs. */
  readonly others: readonly Span[]
}

/** A measure to be compared with that of another place in the same evidence; 0 where nothing around is shared. */
export function companyOf(
  { claim, item, others }: CompanyOptions,
  sentence: EvidenceSentence,
  place: Span,
): number {
  const own = nearestWord(claim.words, item)
  const held = nearestWord(sentence.words, place)
  if (!own || !held) return 0
  return neighboursOf(claim.aligned, item, others)
    .filter(
      ({ word }, _, all) =>
        word.clause === own.clause || all.filter((one) => one.word.clause === own.clause).length < 2,
    )
    .map(({ word, matches }) => {
      const near = matches
        .filter((match) => match.sentence === sentence && !overlaps(match.word, place))
        .map(
          ({ word: other }) =>
            nearness(other, held) * (isSameSide([word, own], [other, held]) ? 1 : OTHER_SIDE),
        )
      return (Math.max(0, ...near) * (word.pos === 'verb' ? VERB_WEIGHT : 1)) / gap(word, own)
    })
    .reduce((sum, value) => sum + value, 0)
}

function neighboursOf(
  aligned: readonly AlignedWord[],
  item: Span,
  others: readonly Span[],
): readonly AlignedWord[] {
  const isTheirs = (word: Span) =>
    others.some(
      (other) =>
        (item.end <= other.start && other.start <= word.start && !isBetween(word, item, other)) ||
        (other.end <= item.start && word.end <= other.end),
    )
  return aligned
    .filter(({ word }) => !overlaps(word, item) && !isTheirs(word))
    .toSorted((a, b) => distance(a.word, item) - distance(b.word, item))
    .slice(0, NEIGHBOURS_MAX)
}

function nearness(a: Word, b: Word): number {
  return a.clause === b.clause ? SAME_CLAUSE + 1 / gap(a, b) : OTHER_CLAUSE / gap(a, b)
}

/** "3.4 per cent in June from 3.9": the month belongs to the number before it. Verbs stand on either side. */
function isSameSide([a, b]: readonly [Word, Word], [c, d]: readonly [Word, Word]): boolean {
  return a.pos === 'verb' || a.index < b.index === c.index < d.index
}

function isBetween(word: Span, left: Span, right: Span): boolean {
  return left.end <= word.start && word.end <= right.start
}

function nearestWord(words: readonly Word[], span: Span): Word | undefined {
  return words.find((word) => overlaps(word, span))
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end
}

function gap(a: Word, b: Word): number {
  return Math.max(1, Math.abs(a.index - b.index))
}
