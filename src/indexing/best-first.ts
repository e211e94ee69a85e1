// The order of what a search finds.
import type { FoundPassage } from './passage-row.ts'

/**
 * By score; of equal scores, by the id of the passage. The engine gives equal ones in an order that another build of the
 * same index, or another run, need not repeat, and one question would have two answers.
 */
export function bestFirst(found: readonly FoundPassage[]): readonly FoundPassage[] {
  return found.toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
}
