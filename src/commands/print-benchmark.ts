// What a benchmark measured, as the terminal shows it: three tables and the targets.
import type { BenchmarkSummary, Latency } from '../benchmark/summarise-benchmark.ts'
import { tableLines } from './table-lines.ts'

/** A line a size of corpus, in tables that are Markdown as well. */
export function printBenchmark(summaries: readonly BenchmarkSummary[]): string {
  return [
    ...table(summaries, [
      ['Articles', ({ articles }) => whole(articles)],
      ['JSON Lines', ({ megabytesOfJsonLines }) => `${whole(megabytesOfJsonLines)} MB`],
      ['Index', ({ megabytesOfIndex }) => `${whole(megabytesOfIndex)} MB`],
      ['Ingest, passages/s', ({ ingest }) => whole(ingest.passagesPerSecond)],
      ['Raw inserts', ({ rawInserts }) => whole(rawInserts.passagesPerSecond)],
      ['Ratio', ({ ingestRatio }) => ingestRatio.toFixed(2)],
      ['Ingest, CPU', ({ ingest }) => `${ingest.processorSeconds.toFixed(1)} s`],
      ['Peak memory', ({ ingest }) => `${whole(ingest.peakMegabytes)} MB`],
    ]),
    '',
    ...table(summaries, [
      ['Retrieval p50 / p95 / p99', ({ retrieval }) => latency(retrieval)],
      ['Raw query p50 / p95 / p99', ({ rawQuery }) => latency(rawQuery)],
      ['Ratio of medians', ({ retrievalRatio }) => retrievalRatio.toFixed(2)],
      ['In JavaScript', ({ ownThread }) => ms(ownThread)],
      ['Found something', ({ answeredShare }) => `${whole(answeredShare * 100)} %`],
    ]),
    '',
    ...table(summaries, [
      ['50 at once p50 / p95 / p99', ({ atOnce }) => latency(atOnce)],
      ['Longest block', ({ longestBlock }) => ms(longestBlock)],
      ['While idle', ({ longestBlockIdle }) => ms(longestBlockIdle)],
    ]),
    '',
    ...summaries.flatMap(targets),
    ...growth(summaries),
  ].join('\n')
}

type Column = readonly [title: string, show: (summary: BenchmarkSummary) => string]

function table(summaries: readonly BenchmarkSummary[], columns: readonly Column[]): readonly string[] {
  const all: readonly Column[] = [['Passages', ({ passages }) => whole(passages)], ...columns]
  const rows = summaries.map((summary) => all.map(([, show]) => show(summary)))
  return tableLines({ head: all.map(([title]) => title), rows, texts: 0 })
}

/** Beyond the raw query's median, for what no corpus is too small to cost: understanding the question. */
const ALLOWANCE_MS = 5

/** The targets of an ingest are set at so many passages; with fewer, the start of the program weighs most. */
const INGEST_JUDGED_MIN = 100_000

/** From so many times the passages on, the growth of the latency has a target. */
const GROWTH_JUDGED_MIN = 100

function targets(summary: BenchmarkSummary): readonly string[] {
  const { passages, retrieval, rawQuery, longestBlock } = summary
  const most = 1.5 * rawQuery.p50 + ALLOWANCE_MS
  return [
    judge(passages, `median ${ms(retrieval.p50)} ≤ ${ms(most)}`, retrieval.p50 <= most),
    judge(passages, `longest block ${ms(longestBlock)} ≤ 50 ms`, longestBlock <= 50),
    ...(passages < INGEST_JUDGED_MIN ? [] : targetsOfIngest(summary)),
  ]
}

function targetsOfIngest({ passages, ingest, ingestRatio }: BenchmarkSummary): readonly string[] {
  return [
    judge(passages, `ingest ratio ${ingestRatio.toFixed(2)} ≥ 0.60`, ingestRatio >= 0.6),
    judge(
      passages,
      `ingest ${whole(ingest.passagesPerSecond)} passages/s ≥ 3,000`,
      ingest.passagesPerSecond >= 3_000,
    ),
    judge(
      passages,
      `peak memory ${whole(ingest.peakMegabytes)} MB ≤ 1,500 MB`,
      ingest.peakMegabytes <= 1_500,
    ),
  ]
}

function growth(summaries: readonly BenchmarkSummary[]): readonly string[] {
  const [first, last] = [summaries[0], summaries.at(-1)]
  if (!first || !last || last.passages < 2 * first.passages) return []
  const [size, cost] = [last.passages / first.passages, last.retrieval.p50 / first.retrieval.p50]
  const most = 10 ** (Math.log10(size) / 2)
  const growth = `${size.toFixed(0)} times the passages cost ${cost.toFixed(1)} times the latency`
  // A corpus is a few passages more or fewer than it was asked to be.
  if (Math.round(size) < GROWTH_JUDGED_MIN * 0.95) return [growth]
  const text = `${growth} ≤ ${most.toFixed(1)}`
  return [`${cost <= most ? 'met' : 'MISSED'}: ${text}`]
}

function judge(passages: number, text: string, isMet: boolean): string {
  return `${isMet ? 'met' : 'MISSED'} at ${whole(passages)} passages: ${text}`
}

const whole = (number: number) => Math.round(number).toLocaleString('en-US')
const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`
const latency = ({ p50, p95, p99 }: Latency) =>
  `${[p50, p95, p99].map((value) => value.toFixed(1)).join(' / ')} ms`
