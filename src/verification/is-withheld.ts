// Whether a place in a passage is never quoted.
import type { Passage, Span } from '../news/passage.ts'
import { withheldIn } from './withheld-in.ts'

/** Whether any of it is withheld; `span` counts in the article's text. */
export function isWithheld(passage: Passage, { start, end }: Span): boolean {
  return withheldIn(passage).some((span) => span.start < end && start < span.end)
}
