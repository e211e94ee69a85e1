// Whether two answers count the same: people and people, years and years.
import type { AnswerSpan } from '../spans/answer-span.ts'

/** "A 34-year-old climber" and "43 years old" do. */
export function areOfOneMeasure(a: AnswerSpan, b: AnswerSpan): boolean {
  return measureOf(a) === measureOf(b)
}

function measureOf({ measure }: AnswerSpan): string | undefined {
  return measure?.replace(/-old$/, '')
}
