// What an ingest did, as the terminal shows it.
import { relative } from 'node:path'
import type { FileReport, IngestCounts, IngestReport } from '../ingestion/ingest-report.ts'
import { isAddress } from '../ingestion/sources/is-address.ts'

const labels = {
  added: 'added',
  changed: 'changed',
  unchanged: 'unchanged',
  removed: 'removed',
  kept: 'kept',
  forgotten: 'left out as forgotten',
} as const satisfies Readonly<Record<keyof IngestCounts, string>>
const order = Object.keys(labels) as (keyof typeof labels)[]

/** A line a file, each rejected record with its reason below it, and the totals last. */
export function printIngestReport(report: IngestReport): string {
  return [...report.files.flatMap(fileLines), '', `In all: ${countsOf(report)}`].join('\n')
}

function fileLines(file: FileReport): readonly string[] {
  return [
    `${isAddress(file.file) ? file.file : relative('.', file.file)}: ${countsOf(file)}`,
    ...file.rejected.map(({ record, reason }) => `  rejected${record ? ` (line ${record})` : ''}: ${reason}`),
  ]
}

function countsOf(counts: IngestCounts & { readonly rejected: readonly unknown[] }): string {
  const parts = order.filter((key) => counts[key] > 0).map((key) => `${counts[key]} ${labels[key]}`)
  const rejected = counts.rejected.length > 0 ? [`${counts.rejected.length} rejected`] : []
  return [...parts, ...rejected].join(', ') || 'no articles'
}
