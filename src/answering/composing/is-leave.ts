// Whether a sentence tells that those asked of may do what is asked.
import { LEAST, TELLING } from './least-shares.ts'
import type { Asking } from './read-asking.ts'
import type { ScoredSentence } from './score-sentence.ts'
import { tellsPermission } from './tells-permission.ts'

/** What else is asked, the article is about. */
const OTHERS_LEAST = 0.4

/** Whether it tells that those asked of may do it, or may not, in an article about the rest. */
export function isLeave(
  { candidate, coverage, unmet }: ScoredSentence,
  { clause, subject }: Asking,
): boolean {
  if (subject === undefined || unmet >= TELLING || coverage.names < LEAST.names) return false
  return coverage.others >= OTHERS_LEAST && tellsPermission(candidate, { clause, place: subject })
}
