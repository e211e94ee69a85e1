// npm run fuzz: damaged documents for every reader; none may crash, take more than two seconds, or write anywhere.
import { parseArgs } from 'node:util'
import { randomSource } from '../../src/benchmark/random-source.ts'
import { fuzzDocuments } from './fuzz-documents.ts'
import { mutate } from './mutate.ts'
import { readEverything } from './read-everything.ts'

/** Milliseconds of processor time, for what other programs take counts against nobody. */
const HANG = 2_000

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    form: { type: 'string' },
    only: { type: 'string' },
  },
})
const [count, seed] = [Number(values.count), Number(values.seed)]
const everything = Object.values(fuzzDocuments).flat()
let isFaulty = false

for (const [part, [form, documents]] of Object.entries(fuzzDocuments).entries()) {
  if (values.form !== undefined && values.form !== form) continue
  const tally = { articles: 0, rejected: 0, faults: 0, slowest: 0 }
  const [from, to] = values.only === undefined ? [0, count] : [Number(values.only), Number(values.only) + 1]
  for (let number = from; number < to; number++) {
    const random = randomSource(seed, part * 1_000_003 + number)
    const damaged = mutate(random.pick(documents), random.next, everything)
    const begun = process.cpuUsage()
    try {
      const read = await readEverything(form, damaged)
      tally.articles += read.articles
      tally.rejected += read.rejected
    } catch (error) {
      tally.faults += 1
      tell(form, number, error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    const { user, system } = process.cpuUsage(begun)
    const took = (user + system) / 1_000
    tally.slowest = Math.max(tally.slowest, took)
    if (took > HANG) {
      tally.faults += 1
      tell(form, number, `took ${Math.round(took)} ms`)
    }
  }
  isFaulty ||= tally.faults > 0
  const { articles, rejected, faults, slowest } = tally
  process.stdout.write(
    `${form.padEnd(12)} ${to - from} documents: ${articles} articles, ${rejected} rejected, ${faults} faults, the slowest ${Math.round(slowest)} ms\n`,
  )
}
process.exitCode = isFaulty ? 1 : 0

function tell(form: string, number: number, fault: string): void {
  process.stderr.write(`npm run fuzz -- --seed ${seed} --form ${form} --only ${number}: ${fault}\n`)
}
