// How many live there.
import type { AnswerSpan } from '../spans/answer-span.ts'
import { numberSpans } from '../spans/number-spans.ts'
import type { AskedSentence } from './asked-sentence.ts'

const BEFORE = /\bpopulation\b(?:(?!\b(?:density|growth|rate)\b)[^.;]){0,70}$/i
const BEHIND = /^ (?:people|inhabitants|residents|persons)\b/i

/** Years and the number of a census list are none. */
const LEAST = 10

/** "For these parts of the town it was estimated there were 3,000 people": not of the town. */
const OF_A_PART = /\b(?:parts?|side|half) of\b/i

export function tellPopulation({ text }: AskedSentence): AnswerSpan | undefined {
  const figures = numberSpans(text).filter(
    ({ sort, value, start }) =>
      sort !== 'money' &&
      sort !== 'share' &&
      Number.isInteger(Number(value)) &&
      Number(value) >= LEAST &&
      !OF_A_PART.test(text.slice(0, start)),
  )
  const found =
    figures.find(
      ({ sort, start, end }) =>
        sort !== 'year' &&
        BEHIND.test(text.slice(end)) &&
        /\b(?:population|there (?:were|are)|census|home to|had|has|live)\b/i.test(text.slice(0, start)),
    ) ??
    figures.find(
      ({ sort, start, end }) =>
        sort !== 'year' &&
        BEFORE.test(text.slice(0, start)) &&
        !/^ ?(?:households|families|housing|sq|km|mi|years?)\b/i.test(text.slice(end)),
    )
  return (
    found && { start: found.start, end: found.end, value: found.value, measure: 'people', unit: found.unit }
  )
}
