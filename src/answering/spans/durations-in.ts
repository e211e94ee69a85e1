// How long something takes or lasts, as a sentence tells it; of a thing, how long it is.
import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from './answer-span.ts'
import { fitsUnit } from './fits-unit.ts'
import { measured } from './measured.ts'
import { numberSpans } from './number-spans.ts'
import { ofTime } from './of-time.ts'
import { stretchesOfTime } from './time-spans.ts'

/** Of a thing its length, where the sentence tells it. */
export function durationsIn(
  text: string,
  { isOfThing, goesOn }: Extract<AnswerType, { kind: 'duration' }>,
): readonly AnswerSpan[] {
  const lengths = isOfThing ? numberSpans(text).filter((span) => fitsUnit(span, 'long', text)) : []
  if (lengths.length > 0) return lengths.map(measured)
  const stretches = stretchesOfTime(text).filter(
    ({ start, end }) =>
      !/^[ -]old\b/i.test(text.slice(end)) && (goesOn || !/^(?:since|from|until)\b/i.test(text.slice(start))),
  )
  return [...stretches, ...clockTimes(text)].map(ofTime)
}

/** "in 2:11:38", as races are timed. */
function clockTimes(text: string): readonly AnswerSpan[] {
  return Array.from(text.matchAll(/\b\d{1,2}:\d\d:\d\d\b/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    value: words,
  }))
}
