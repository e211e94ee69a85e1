// The reports among the evidence that differ, as a composition shows them.
import { areOfNamesakes } from '../conflicts/are-of-namesakes.ts'
import { type FoundReport, findConflict } from '../conflicts/find-conflict.ts'
import type { ComposedReport, Composition } from './composition.ts'
import { quoteWhole } from './quote-whole.ts'
import type { RankedSentence } from './rank-sentences.ts'
import type { Asking } from './read-asking.ts'

/** Also of evidence that the composer does not answer from: a model may. */
export function reportsIn(
  ranked: readonly RankedSentence[],
  asking: Asking,
): Pick<Composition, 'reports' | 'areOfNamesakes'> {
  const found = findConflict(ranked, asking)
  const reports = found.map((report) => composedReport(report, found))
  return { reports, ...(areOfNamesakes(found, asking) ? { areOfNamesakes: true } : {}) }
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
