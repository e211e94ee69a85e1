// A point or stretch of time as an answer.
import type { AnswerSpan } from './answer-span.ts'
import type { TimeSpan } from './time-spans.ts'

/** Of the measure `time`. */
export function ofTime(span: TimeSpan | AnswerSpan): AnswerSpan {
  return { ...span, measure: 'time' }
}
