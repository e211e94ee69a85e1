// The ledger of the model: counts by day, kept across restarts, for caps, logs and whoever wants to see them.
import type { Keyv } from 'keyv'
import type { Logger } from '../logger.ts'
import { addCounts, type UsageCounts, usageCountsSchema } from './usage-counts.ts'

export interface ModelUsage {
  /** Resolves once it is counted; a state that fails is logged, and the answer goes on. */
  add(counts: Partial<UsageCounts>): Promise<void>
  /** Of the day in UTC, as what it may cost is counted; rejects where the state cannot be read. */
  today(): Promise<UsageCounts>
}

export interface ModelUsageOptions {
  readonly keyv: Keyv
  readonly logger: Logger
  /** Reading and writing as one step, where several processes share the state. */
  readonly exclusively?: Exclusively
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

export type Exclusively = (work: () => Promise<void>) => Promise<void>

/** Days are kept for a look back over a month. */
const KEPT_MS = 35 * 24 * 60 * 60 * 1000

/** Exact; among several processes only where `exclusively` keeps them apart. */
export function createModelUsage({
  keyv,
  logger,
  exclusively = (work) => work(),
  clock = Date.now,
}: ModelUsageOptions): ModelUsage {
  let last: Promise<void> = Promise.resolve()

  const keyOfToday = () => `usage-${new Date(clock()).toISOString().slice(0, 10)}`
  const read = async (key: string) => usageCountsSchema.parse((await keyv.get(key)) ?? {})

  async function write(counts: Partial<UsageCounts>): Promise<void> {
    const key = keyOfToday()
    try {
      await exclusively(async () => {
        await keyv.set(key, addCounts(await read(key), counts), KEPT_MS)
      })
    } catch (error) {
      logger.error(
        { reason: error instanceof Error ? error.message : '' },
        'what the model used cannot be counted',
      )
    }
  }

  return {
    add(counts) {
      last = last.then(() => write(counts))
      return last
    },
    async today() {
      await last
      return read(keyOfToday())
    },
  }
}
