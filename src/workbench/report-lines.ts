// What came of a file or an address, in words for the person who gave it.
import type { IngestReport } from '../ingestion/ingest-report.ts'

/** The numbers first, then each rejection with its reason. */
export function reportLines(report: IngestReport): readonly string[] {
  const counted = (['added', 'changed', 'unchanged', 'removed', 'kept'] as const).filter(
    (key) => report[key] > 0,
  )
  const rejected = report.rejected.map(
    ({ record, reason }) => `rejected${record ? ` (line ${record})` : ''}: ${reason}`,
  )
  const counts = counted.map((key) => `${report[key]} ${key}`)
  const forgotten =
    report.forgotten > 0 ? [`${report.forgotten} left out: taken down with “npm run forget”`] : []
  return [[...counts, ...forgotten].join(', ') || 'no articles', ...rejected]
}
