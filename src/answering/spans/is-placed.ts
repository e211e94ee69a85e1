// Whether a name stands where a sentence tells a place.
import type { Span } from '../../news/passage.ts'

/** Who hosts it is where it is held. */
const HOSTS = /^ (?:will |is to |has |to )?host(?:s|ed)?\b/

/** Behind "in", "at", "near" and the like, or as the host. */
export function isPlaced(text: string, { start, end }: Span): boolean {
  const isBehind = /\b(?:in|at|from|near|outside|to|off|of) (?:the )?$/i.test(text.slice(0, start))
  return isBehind || HOSTS.test(text.slice(end))
}
