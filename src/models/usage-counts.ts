// What asking a model came to in one day.
import { z } from 'zod'

const count = z.number().nonnegative().default(0)

export const usageCountsSchema = z.object({
  /** Tries at the server, also those that failed. */
  requests: count,
  failures: count,
  /** How often the server was left alone after failures in a row. */
  pauses: count,
  /** Completions that needed no request. */
  cached: count,
  /** As the server counted, else estimated from the characters. */
  inputTokens: count,
  outputTokens: count,
  /** In the currency of the configured prices. */
  cost: count,
  /** Of all requests together. */
  milliseconds: count,
  /** Sentences that passed the check as the model first wrote them, after its one repair, or as the quote alone. */
  written: count,
  repaired: count,
  quoted: count,
  /** Sentences that were dropped, by fault. */
  dropped: z.record(z.string(), z.number()).default({}),
})

export type UsageCounts = Readonly<z.infer<typeof usageCountsSchema>>

export function addCounts(a: UsageCounts, b: Partial<UsageCounts>): UsageCounts {
  const { dropped = {}, ...numbers } = b
  const sums = Object.entries(numbers).map(([name, by]) => [name, Number(a[name as keyof UsageCounts]) + by])
  const faults = Object.entries(dropped).map(([fault, by]) => [fault, (a.dropped[fault] ?? 0) + by])
  return { ...a, ...Object.fromEntries(sums), dropped: { ...a.dropped, ...Object.fromEntries(faults) } }
}
