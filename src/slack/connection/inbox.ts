// Remembers what Slack has delivered, from before it is acknowledged until it has been dealt with: each thing is
// taken up once, by one process of all, and none is lost with the process that had it.

import { randomUUID } from 'node:crypto'
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../../logger.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import type { Leases } from '../../state/state.ts'
import { describeError } from '../describe-error.ts'
import { type Delivery, readDelivery } from '../reading/read-delivery.ts'

/**
 * From when it has been dealt with. Slack delivers an event again for up to some six minutes; a day also covers a
 * long outage of the bot, and must be longer than what is kept for later.
 */
const KNOWN_MS = DAY_MS

/** Who asked half a day ago has found the answer elsewhere. */
const KEPT_MS = 12 * 60 * 60_000

/** How long a process that has died keeps others from its work; far above any pause of a living one. */
const LEASE_MS = 30_000

const keptSchema = z.object({ body: z.record(z.string(), z.unknown()), at: z.number() })

export interface InboxOptions {
  /** Of a namespace of its own. */
  readonly kept: Keyv
  /** Of a namespace of its own. */
  readonly leases: Leases
  readonly logger: Logger
  /** Names this process: no other has the same. */
  readonly newOwner?: () => string
  /** In milliseconds. */
  readonly leaseTime?: number
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** What was left behind. */
export interface LeftBehind extends Delivery {
  readonly body: Record<string, unknown>
}

/** Calls reject when the store does. */
export class Inbox {
  readonly #options: InboxOptions
  readonly #lease: { readonly owner: string; readonly ttl: number }
  readonly #clock: () => number
  readonly #mine = new Set<string>()
  readonly #renewing: NodeJS.Timeout

  constructor(options: InboxOptions) {
    const { newOwner = () => randomUUID(), leaseTime = LEASE_MS, clock = Date.now } = options
    this.#options = options
    this.#clock = clock
    this.#lease = { owner: newOwner(), ttl: leaseTime }
    this.#renewing = setInterval(() => void this.#renew(), leaseTime / 3).unref()
  }

  /**
   * True for exactly one of all deliveries of one thing; that one is kept until `done`. Where the store fails, the
   * first that this process sees rejects, and the others that come meanwhile get false.
   */
  async take({ key }: Delivery, body: unknown): Promise<boolean> {
    if (this.#mine.has(key)) return false
    this.#mine.add(key)
    // Kept first: what is taken but not kept would be lost with this process.
    await this.#options.kept.set(key, { body, at: this.#clock() }, KEPT_MS)
    return this.#take(key)
  }

  /** It has been dealt with, whatever came of it. */
  async done({ key }: Delivery): Promise<void> {
    this.#mine.delete(key)
    await this.#options.leases.renew(key, { ...this.#lease, ttl: KNOWN_MS })
    await this.#options.kept.delete(key)
  }

  /** It could not be dealt with now; it is left behind, for this process or another. */
  async putBack({ key }: Delivery): Promise<void> {
    this.#mine.delete(key)
    await this.#options.leases.release(key, this.#lease.owner)
  }

  /** Takes what other processes, or an earlier one, have left behind; oldest first. */
  async takeLeftBehind(): Promise<readonly LeftBehind[]> {
    const left = (await this.#listKept()).filter(({ key }) => !this.#mine.has(key))
    const taken: LeftBehind[] = []
    for (const each of left.toSorted((one, other) => one.at - other.at))
      if (await this.#take(each.key)) taken.push(each)
    return taken
  }

  /** What this process has not finished is free for the next at once. Never rejects. */
  async close(): Promise<void> {
    clearInterval(this.#renewing)
    const { leases, logger } = this.#options
    const released = [...this.#mine].map((key) => leases.release(key, this.#lease.owner))
    this.#mine.clear()
    // What cannot be given back is free when its time is over.
    await Promise.all(released).catch((error: unknown) =>
      logger.warn(describeError(error), 'Unfinished deliveries could not be given back'),
    )
  }

  async #take(key: string): Promise<boolean> {
    this.#mine.add(key)
    const isFirst = await this.#options.leases.take(key, this.#lease)
    if (!isFirst) this.#mine.delete(key)
    return isFirst
  }

  async #listKept(): Promise<readonly (LeftBehind & { readonly at: number })[]> {
    const entries = this.#options.kept.iterator?.(undefined)
    const kept: (LeftBehind & { readonly at: number })[] = []
    for await (const [key, value] of entries ?? []) {
      const parsed = keptSchema.safeParse(value)
      const delivery = parsed.success && readDelivery(parsed.data.body)
      if (delivery) kept.push({ ...parsed.data, place: delivery.place, key: String(key) })
    }
    return kept
  }

  async #renew(): Promise<void> {
    const { leases, logger } = this.#options
    for (const key of this.#mine) {
      try {
        const isStillMine = await leases.renew(key, this.#lease)
        if (!isStillMine && this.#mine.has(key)) logger.warn({ key }, 'A delivery was taken over meanwhile')
      } catch (error) {
        logger.warn(describeError(error), 'The right to a delivery could not be renewed')
      }
    }
  }
}
