// Whether a question asks for a figure of a name, and says nothing else of it.
import type { Asking } from './read-asking.ts'

/** "How long is the Harbour Bridge?": any number near the name would do, so it has to stand beside it. */
export function asksOfNameAlone({ type, terms, verb }: Asking): boolean {
  const isAmount = type.kind === 'amount' || type.kind === 'duration'
  return isAmount && verb === undefined && terms.every(({ isName }) => isName)
}
