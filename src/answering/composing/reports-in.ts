// The reports among the evidence that differ, as a composition shows them.
import { areOfNamesakes } from '../conflicts/are-of-namesakes.ts'
import { areOverTime } from '../conflicts/are-over-time.ts'
import type { FoundReport } from '../conflicts/find-conflict.ts'
import type { ComposedReport, Composition } from './composition.ts'
import { quoteWhole } from './quote-whole.ts'
import type { Asking } from './read-asking.ts'

/** `found`: see `findConflict`. */
export function reportsIn(
  found: readonly FoundReport[],
  asking: Asking,
): Pick<Composition, 'reports' | 'areOfNamesakes' | 'areOverTime'> {
  return {
    reports: found.map((report) => composedReport(report, found)),
    ...(areOfNamesakes(found, asking) ? { areOfNamesakes: true } : {}),
    ...(areOverTime(found, asking) ? { areOverTime: true } : {}),
  }
}

function composedReport(
  { value, sentence: { candidate }, outlets }: FoundReport,
  found: readonly FoundReport[],
): ComposedReport {
  const dayOf = (one: FoundReport) => one.sentence.candidate.evidence.card.publishedAt
  const newest = found[0] ? dayOf(found[0]) : ''
  const isNewest =
    candidate.evidence.card.publishedAt === newest && found.some((one) => dayOf(one) !== newest)
  const words = candidate.text.slice(value.start, value.end)
  return { value: words, sentence: quoteWhole(candidate), isNewest, outlets }
}
