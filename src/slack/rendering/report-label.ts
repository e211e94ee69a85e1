// What is said of one of several reports that differ.
import type { Conflict, ConflictingReport } from '../../answering/reply.ts'
import type { Strings } from './strings.ts'

/** `newest`, `earlier report, 3 outlets`; nothing of its place in time where all were printed on one day. */
export function reportLabel(
  { isNewest, outlets }: ConflictingReport,
  { reports }: Conflict,
  strings: Pick<Strings, 'newest' | 'earlierReport' | 'outlets'>,
): string {
  const isDated = reports.some((report) => report.isNewest)
  const place = isNewest ? strings.newest : strings.earlierReport
  return [...(isDated ? [place] : []), ...(outlets > 1 ? [strings.outlets(outlets)] : [])].join(', ')
}
