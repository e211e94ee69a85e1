// newsdesk bench: measures the speed of ingestion and retrieval on invented articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { type BenchmarkResult, runBenchmark } from '../benchmark/run-benchmark.ts'
import { summariseBenchmark } from '../benchmark/summarise-benchmark.ts'
import { InputError } from '../errors.ts'
import { printBenchmark } from './print-benchmark.ts'
import { showProgress } from './show-progress.ts'

interface BenchOptions {
  readonly passages: readonly string[]
  readonly large?: true
  readonly questions: string
  readonly seed: string
  readonly folder: string
  readonly json?: true
}

const LARGE = 1_000_000

export const benchCommand = new Command('bench')
  .description('measure the speed of ingestion and retrieval on invented articles')
  .option('--passages <n...>', 'sizes of the corpus', ['10000', '100000'])
  .option('--large', 'also a million passages: about an hour, and 6 GB of disk')
  .option('--questions <n>', 'questions at each size', '200')
  .option('--seed <n>', 'another corpus', '1')
  .option('--folder <path>', 'where the corpus and its indexes lie meanwhile', tmpdir())
  .option('--json', 'print the figures as JSON')
  .action(run)

async function run({ passages, large, questions, seed, folder, json }: BenchOptions): Promise<void> {
  const sizes = [...passages.map((text) => wholeNumber('--passages', text)), ...(large ? [LARGE] : [])]
  const [asked, number] = [wholeNumber('--questions', questions), wholeNumber('--seed', seed)]
  const aside = mkdtempSync(join(folder, 'newsdesk-bench-'))
  const results: BenchmarkResult[] = []
  try {
    for (const size of sizes) {
      const progress = showProgress('Measuring', { unit: 'steps' })
      const options = { passages: size, questions: asked, seed: number, folder: aside }
      const onProgress = (done: number, total: number, what: string) =>
        progress.update(Number(done.toFixed(1)), total, `${size} passages: ${what}`)
      results.push(await runBenchmark({ ...options, onProgress }).finally(() => progress.stop()))
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  const summaries = results.map(summariseBenchmark)
  process.stdout.write(`${json ? JSON.stringify(summaries, undefined, 2) : printBenchmark(summaries)}\n`)
}

function wholeNumber(flag: string, text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new InputError(`${flag} must be a whole number from 1: ${text}`)
  return Number(text)
}
