// One piece of work at a time among all processes that share a state.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Leases } from './state/state.ts'

/** Far above what a few reads and writes take; a process that dies within it holds the others back no longer. */
const TTL_MS = 3_000

/** Whoever has waited so long goes ahead: what is counted twice over is worth more than what is not counted at all. */
const PATIENCE_MS = 2_000

const POLL_MS = 10

/** Rejects as the work does, and where the state fails. Calls within one process must not overlap. */
export function oneAtATime(leases: Leases, key: string) {
  const lease = { owner: randomUUID(), ttl: TTL_MS }

  return async function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const until = performance.now() + PATIENCE_MS
    let isMine = await leases.take(key, lease)
    while (!isMine && performance.now() < until) {
      await sleep(POLL_MS)
      isMine = await leases.take(key, lease)
    }
    try {
      return await work()
    } finally {
      if (isMine) await leases.release(key, lease.owner)
    }
  }
}
