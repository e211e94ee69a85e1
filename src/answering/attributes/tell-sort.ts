// Which of a sort is meant: the sport that somebody plays, the party that he belongs to.
import type { AnswerSpan } from '../spans/answer-span.ts'
import type { AskedSentence } from './asked-sentence.ts'
import { SORTS } from './sorts.ts'

/** Lists of links name every sport: they say nothing of anybody. */
const NAMED_MAX = 3

export function tellSort(
  { text, tokens, place }: AskedSentence,
  sort: keyof typeof SORTS,
): AnswerSpan | undefined {
  const found = Array.from(text.matchAll(SORTS[sort].form), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: SORTS[sort].valueOf(words),
  }))
  const apart = new Set(found.map(({ value }) => value))
  if (found.length === 0 || apart.size > NAMED_MAX) return undefined
  const name = place && tokens[place.to]
  if (!name) return apart.size === 1 ? found[0] : undefined
  const behind = found.find(({ start }) => start >= name.end && start - name.end <= REACH)
  return behind ?? found.find(({ end }) => end <= name.start && name.start - end <= REACH_BACK)
}

/** Characters. */
const REACH = 140
const REACH_BACK = 60
