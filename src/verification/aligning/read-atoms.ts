// What a sentence is compared by: its numbers with their units, its dates, and each other word that is no mere grammar.
import type { NewsDate } from '../../news/news-date.ts'
import type { Span } from '../../news/passage.ts'
import { type DaysRead, readDays } from '../reading/read-days.ts'
import { type Quantity, readQuantities } from '../reading/read-quantities.ts'
import type { Word } from '../words/word.ts'

/** Words that a retelling sets and leaves out as its grammar needs. Who it is that said it is compared elsewhere. */
const GRAMMAR =
  /^(?:the|an?|am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|that|this|these|those|s|it|its|he|she|they|him|her|his|them|their|who|which|whom|whose|there|also|say|said|says|according)$/

/** A bound belongs to its number, and is compared with it. */
const BOUND =
  /^(?:at (?:least|most)|no (?:fewer|less|more) than|up to|as (?:many|much) as|more than|over|above|fewer than|less than|under|below|nearly|almost|close to|about|around|roughly|approximately|some|an estimated)\W*$/i

export interface Atom extends Span {
  readonly text: string
  /** Position among the atoms of its sentence, from 0. */
  readonly index: number
  /** The words that it holds, at least one; of a number or date several. */
  readonly words: readonly [Word, ...Word[]]
  readonly quantity?: Quantity
  readonly days?: DaysRead
  /** Of a "to": that a verb follows. */
  readonly isInfinitive?: boolean
}

/** In order. */
export function readAtoms(text: string, words: readonly Word[], publishedAt: NewsDate): readonly Atom[] {
  const days = readDays(text, publishedAt).map(withoutPreposition)
  const quantities = readQuantities(text, days)
  const spans = [
    ...days.map((one) => ({ span: one, days: one })),
    ...quantities.map((one) => ({ span: one, quantity: one })),
  ]
  const isBound = (word: Word) =>
    quantities.some(
      ({ start, bound }) =>
        bound !== undefined && word.end <= start && start - word.start < 20 && isBoundFrom(text, word, start),
    )
  const atoms: Atom[] = []
  for (const word of words) {
    const measured = spans.find(({ span }) => span.start < word.end && word.start < span.end)
    const last = atoms.at(-1)
    if (measured && last && word.start < last.end) {
      atoms[atoms.length - 1] = { ...last, words: [...last.words, word] }
      continue
    }
    if (
      !measured &&
      ((GRAMMAR.test(word.word) && !/^\p{Lu}{2,}$/u.test(word.text)) ||
        isToOfSpeaker(word, words) ||
        isBound(word))
    )
      continue
    const isInfinitive = word.word === 'to' && words[word.index + 1]?.pos === 'verb'
    const { span, ...read } = measured ?? { span: word }
    atoms.push({
      text: span.text,
      start: Math.min(span.start, word.start),
      end: span.end,
      index: atoms.length,
      words: [word],
      ...read,
      ...(isInfinitive ? { isInfinitive } : {}),
    })
  }
  return atoms
}

/** "According to". */
function isToOfSpeaker({ word, index }: Word, words: readonly Word[]): boolean {
  return word === 'to' && words[index - 1]?.word === 'according'
}

/** Also the second word of "at least". */
function isBoundFrom(text: string, word: Word, start: number): boolean {
  const before = text.slice(Math.max(0, word.start - 14), word.start)
  return [
    word.start,
    ...Array.from(before.matchAll(/\S+/g), ({ index }) => word.start - before.length + index),
  ].some((from) => BOUND.test(text.slice(from, start)))
}

/** Some dates are read with the "on" before them. */
function withoutPreposition(days: DaysRead): DaysRead {
  const lead = /^(?:on|in|at) /i.exec(days.text)?.[0].length ?? 0
  return { ...days, start: days.start + lead, text: days.text.slice(lead) }
}
