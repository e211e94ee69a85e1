// A span that a sentence holds and does not tell as the answer.
import type { AnswerSpan } from './answer-span.ts'

/** Marked so. */
export function aside(span: AnswerSpan): AnswerSpan {
  return { ...span, isAside: true }
}
