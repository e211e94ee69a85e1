// Whether a sentence tells how long something takes, lasts or is.
import type { AnswerType } from '../read-answer-type.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'

/** A stretch of time is how long a thing is only where the thing takes time. */
const LASTED = 0.6
const LASTS =
  /\b(?:last(?:s|ed|ing)?|takes?|took|journey|sentenced?|jailed|long|wait(?:s|ed|ing)?|over|until|runs?)\b/i

/** Nothing near it says that it takes so long. */
const TAKES =
  /\b(?:takes?|took|taken|last(?:s|ed|ing)?|journey|ended|after|within|fighting|\w+-(?:second|minute|hour|day|week|month|year))\b/i

/** 0 to 1; `spans`: the times and lengths in the sentence. */
export function durationFit(
  text: string,
  spans: readonly AnswerSpan[],
  { isOfThing, takes, unit }: Extract<AnswerType, { kind: 'duration' }>,
): number {
  if (spans.length === 0) return 0
  if (takes && !TAKES.test(text)) return LASTED
  if (unit && !spans.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(unit)))
    return LASTED
  const isTime = spans.every(({ measure }) => measure === 'time')
  return isOfThing && isTime && !LASTS.test(text) ? LASTED : 1
}
