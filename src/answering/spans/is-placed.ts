// Whether a name stands where a sentence tells a place.
import type { Span } from '../../news/passage.ts'

/** Behind "in", "at", "near" and the like. */
export function isPlaced(text: string, { start }: Span): boolean {
  return /\b(?:in|at|from|near|outside|to|off|of) (?:the )?$/i.test(text.slice(0, start))
}
