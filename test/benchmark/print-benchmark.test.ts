import { expect, it } from 'vitest'
import { type BenchmarkSummary, summariseBenchmark } from '../../src/benchmark/summarise-benchmark.ts'
import { printBenchmark } from '../../src/commands/print-benchmark.ts'

const measured = (passages: number, medians: { whole: number; raw: number }): BenchmarkSummary =>
  summariseBenchmark({
    articles: passages / 5,
    fileBytes: 4e6,
    indexBytes: 2e6,
    ingested: { passages, seconds: passages / 4_000, peakMemory: 400e6, processorSeconds: 3 },
    raw: { passages, seconds: passages / 6_000, peakMemory: 900e6, processorSeconds: 2 },
    retrieval: {
      whole: [medians.whole, medians.whole, medians.whole + 30],
      raw: [medians.raw, medians.raw, medians.raw],
      atOnce: [80, 90, 100],
      ownThread: 1,
      longestBlock: 49,
      longestBlockIdle: 1,
      answered: 3,
      peakMemory: 300e6,
      processorSeconds: 1,
    },
  })

it('compares each size with its targets, and the largest with the smallest', () => {
  const text = printBenchmark([
    measured(10_000, { whole: 20, raw: 10 }),
    measured(1_000_000, { whole: 201, raw: 150 }),
  ])
  expect(text).toContain('| 1,000,000 |')
  expect(text).toContain('met at 10,000 passages: median 20.0 ms ≤ 20.0 ms')
  expect(text).toContain('met at 1,000,000 passages: ingest ratio 0.67 ≥ 0.60')
  expect(text).toContain('met at 1,000,000 passages: ingest 4,000 passages/s ≥ 3,000')
  expect(text).toContain('met at 10,000 passages: longest block 49.0 ms ≤ 50 ms')
  expect(text).toContain('MISSED: 100 times the passages cost 10.1 times the latency ≤ 10.0')
})

it('judges an ingest from 100,000 passages on, and the growth of the latency from 100 times as many', () => {
  const text = printBenchmark([
    measured(10_000, { whole: 10, raw: 10 }),
    measured(100_000, { whole: 40, raw: 40 }),
  ])
  expect(text).not.toContain('at 10,000 passages: ingest')
  expect(text).toContain('met at 100,000 passages: ingest ratio 0.67 ≥ 0.60')
  expect(text.split('\n').at(-1)).toBe('10 times the passages cost 4.0 times the latency')
})

it('says what was missed', () => {
  const slow = printBenchmark([{ ...measured(10_000, { whole: 20.2, raw: 10 }), longestBlock: 51 }])
  expect(slow).toContain('MISSED at 10,000 passages: median 20.2 ms ≤ 20.0 ms')
  expect(slow).toContain('MISSED at 10,000 passages: longest block 51.0 ms ≤ 50 ms')
  expect(slow).not.toContain('times the latency')
})
