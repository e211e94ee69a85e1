// Whether two sentences tell the same, as copies of one agency story and follow-up reports do.
import type { Token } from '../../retrieval/words/tokenize.ts'

/** Shared share of all words from which two sentences count as one; edited agency copy lies above it. */
const REPETITION = 0.6

/** By the Jaccard similarity of their stems. */
export function isRepetition(a: readonly Token[], b: readonly Token[]): boolean {
  const [left, right] = [new Set(a.map(({ stem }) => stem)), new Set(b.map(({ stem }) => stem))]
  const shared = left.intersection(right).size
  return shared > 0 && shared / left.union(right).size >= REPETITION
}
