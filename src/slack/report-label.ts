// What is said of one of several reports that differ.
import type { ConflictingReport } from '../answering/reply.ts'
import { strings as english, type Strings } from './strings.ts'

/** `newest`, `earlier report, 3 outlets`. */
export function reportLabel(
  { isNewest, outlets }: Pick<ConflictingReport, 'isNewest' | 'outlets'>,
  strings: Strings = english,
): string {
  const place = isNewest ? strings.newest : strings.earlierReport
  return outlets > 1 ? `${place}, ${strings.outlets(outlets)}` : place
}
