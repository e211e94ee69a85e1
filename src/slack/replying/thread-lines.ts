// The line of those who work in a thread, over all processes that share a state: one at a time, in order.

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Leases } from '../../state/state.ts'
import { SerialQueue } from './serial-queue.ts'

/**
 * Why a run ends before its answer: `stopped` by a person, who is told so; `superseded` by a newer question of the same
 * asker; `edited`, as its question reads differently now; `withdrawn` with its question.
 */
const runEnd = z.enum(['stopped', 'superseded', 'edited', 'withdrawn'])
export type RunEnd = z.infer<typeof runEnd>

const memberSchema = z.object({
  id: z.string(),
  /** The process that it is of. */
  owner: z.string(),
  /** As Slack's `ts`: whose is less goes first. */
  order: z.string(),
  /** Of a question. */
  asker: z.string().exactOptional(),
  ts: z.string().exactOptional(),
  text: z.string().exactOptional(),
  isRunning: z.boolean(),
  /** When it counts as dead, unless it is renewed; milliseconds since 1970. */
  until: z.number(),
  end: runEnd.exactOptional(),
})

export type Member = Readonly<z.infer<typeof memberSchema>>

export type NewMember = Pick<Member, 'id' | 'order' | 'asker' | 'ts' | 'text'>

const lineSchema = z.array(memberSchema)

/** Which members to end; all questions of the thread where it says nothing. */
export interface Which {
  /** Of the message that asks. */
  readonly ts?: string | undefined
  /** Those of the same asker in front of it. */
  readonly before?: { readonly asker: string; readonly order: string } | undefined
}

/** How long one who has died keeps the others waiting, in milliseconds. */
const LIFE_MS = 15_000

/** A change takes milliseconds; the lock of a process that dies in it is free again after so many. */
const LOCK_MS = 3_000
const LOCK_AGAIN_MS = 15

export interface ThreadLinesOptions {
  /** Of a namespace of its own. */
  readonly lines: Keyv
  /** Of a namespace of its own. */
  readonly locks: Leases
  /** Names this process: no other has the same. */
  readonly newOwner?: () => string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Calls reject when the store does. */
export class ThreadLines {
  readonly #options: ThreadLinesOptions
  readonly #clock: () => number
  readonly #owner: string
  /** Changes of one line follow one another within this process, without looking for the lock again and again. */
  readonly #changes = new SerialQueue()

  constructor(options: ThreadLinesOptions) {
    this.#options = options
    const { clock = Date.now, newOwner = () => randomUUID() } = options
    this.#clock = clock
    this.#owner = newOwner()
  }

  /**
   * Takes a place in the line, or keeps the one it has. True once it is its turn; nobody else has one until it leaves.
   * Who waits calls it again and again: that is its sign of life.
   */
  async enter(key: string, member: NewMember): Promise<boolean> {
    let isItsTurn = false
    await this.#change(key, (line) => {
      const own = line.find(({ id }) => id === member.id) ?? {
        ...member,
        owner: this.#owner,
        isRunning: false,
      }
      const others = line.filter(({ id }) => id !== member.id)
      isItsTurn = !others.some(({ isRunning, order }) => isRunning || order < member.order)
      return [...others, { ...own, isRunning: isItsTurn, until: this.#until() }]
    })
    return isItsTurn
  }

  async leave(key: string, id: string): Promise<void> {
    await this.#change(key, (line) => line.filter((each) => each.id !== id))
  }

  /** Those of this process stay alive for some time more. */
  async renew(key: string): Promise<void> {
    const owner = this.#owner
    await this.#change(key, (line) =>
      line.map((each) => (each.owner === owner ? { ...each, until: this.#until() } : each)),
    )
  }

  /** Notes why questions are to end, and gives them; their process looks for that. */
  async end(key: string, reason: RunEnd, which: Which): Promise<readonly Member[]> {
    if (!(await this.members(key)).some((member) => isMeant(member, which))) return []
    let ended: readonly Member[] = []
    await this.#change(key, (line) => {
      ended = line.filter((member) => isMeant(member, which))
      return line.map((member) => (ended.includes(member) ? { ...member, end: reason } : member))
    })
    return ended
  }

  /** The living, in the order in which they came. */
  async members(key: string): Promise<readonly Member[]> {
    const stored = lineSchema.safeParse(await this.#options.lines.get(key)).data ?? []
    return stored.filter(({ until }) => until > this.#clock())
  }

  #until(): number {
    return this.#clock() + LIFE_MS
  }

  async #change(key: string, next: (line: readonly Member[]) => readonly Member[]): Promise<void> {
    const { lines, locks } = this.#options
    const owner = this.#owner
    await this.#changes.run(key, async () => {
      await this.#lock(key)
      try {
        const before = await this.members(key)
        const line = next(before)
        if (line.length === 0) await lines.delete(key)
        else await lines.set(key, line, LIFE_MS * 2)
      } finally {
        await locks.release(key, owner)
      }
    })
  }

  async #lock(key: string): Promise<void> {
    const { locks } = this.#options
    const owner = this.#owner
    const until = this.#clock() + 2 * LOCK_MS
    while (!(await locks.take(key, { owner, ttl: LOCK_MS }))) {
      if (this.#clock() > until) throw new Error('The line of a thread is locked for too long')
      await wait(LOCK_AGAIN_MS)
    }
  }
}

function isMeant(member: Member, { ts, before }: Which): boolean {
  if (member.asker === undefined || member.end !== undefined) return false
  if (ts !== undefined && member.ts !== ts) return false
  return before === undefined || (member.asker === before.asker && member.order < before.order)
}
