// From measured times to the figures that are compared with the targets.
import { quantile } from '../evaluation/metrics/quantile.ts'
import type { BenchmarkResult } from './run-benchmark.ts'

/** Milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface BenchmarkSummary {
  readonly articles: number
  readonly passages: number
  readonly megabytesOfJsonLines: number
  readonly megabytesOfIndex: number
  readonly ingest: Rate
  readonly rawInserts: Rate
  /** Rate of ingestion over that of raw inserts. */
  readonly ingestRatio: number
  readonly retrieval: Latency
  readonly rawQuery: Latency
  /** Median of the retrieval over that of the raw query. */
  readonly retrievalRatio: number
  /** Processor time of the thread that runs JavaScript, in milliseconds a question. */
  readonly ownThread: number
  readonly answeredShare: number
  readonly atOnce: Latency
  readonly longestBlock: number
  readonly longestBlockIdle: number
}

interface Rate {
  readonly passagesPerSecond: number
  /** A machine that does other work too delays a process but hardly changes this. */
  readonly processorSeconds: number
  readonly peakMegabytes: number
}

const MEGA = 1e6

export function summariseBenchmark(result: BenchmarkResult): BenchmarkSummary {
  const { articles, fileBytes, indexBytes, ingested, raw, retrieval } = result
  const [ingest, rawInserts] = [rateOf(ingested), rateOf(raw)]
  const [whole, rawQuery] = [latencyOf(retrieval.whole), latencyOf(retrieval.raw)]
  return {
    articles,
    passages: ingested.passages,
    megabytesOfJsonLines: fileBytes / MEGA,
    megabytesOfIndex: indexBytes / MEGA,
    ingest,
    rawInserts,
    ingestRatio: ingest.passagesPerSecond / rawInserts.passagesPerSecond,
    retrieval: whole,
    rawQuery,
    retrievalRatio: whole.p50 / rawQuery.p50,
    ownThread: retrieval.ownThread,
    answeredShare: retrieval.answered / retrieval.whole.length,
    atOnce: latencyOf(retrieval.atOnce),
    longestBlock: retrieval.longestBlock,
    longestBlockIdle: retrieval.longestBlockIdle,
  }
}

function rateOf({ passages, seconds, processorSeconds, peakMemory }: BenchmarkResult['raw']): Rate {
  return { passagesPerSecond: passages / seconds, processorSeconds, peakMegabytes: peakMemory / MEGA }
}

function latencyOf(times: readonly number[]): Latency {
  const at = (share: number) => quantile(times, share) ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
