// How a call waits where Slack has had too many: by itself, while all others go on.
import { setTimeout as sleep } from 'node:timers/promises'

export interface PatientFetchOptions {
  /** Milliseconds that one attempt may take. */
  readonly timeout: number
  /** Milliseconds from the first attempt after which none is made any more. */
  readonly patience?: number
  readonly fetch?: typeof globalThis.fetch
  readonly wait?: (milliseconds: number) => Promise<unknown>
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Whoever asked has found another way to an answer by then. */
const PATIENCE_MS = 90_000

/** What these show is out of date when the wait is over. */
const PASSING =
  /\/(?:assistant\.threads\.setStatus|reactions\.add|chat\.startStream|chat\.appendStream)(?:\?|$)/

/**
 * Slack's client would hold back every call to a workspace while one of them has to wait. Gives the 429 itself for what
 * is of no use later, and where the wait would be too long.
 */
export function createPatientFetch({
  timeout,
  patience = PATIENCE_MS,
  fetch = globalThis.fetch,
  wait = sleep,
  clock = Date.now,
}: PatientFetchOptions) {
  return async function patientFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
    const until = clock() + patience
    for (;;) {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) })
      const pause = response.status === 429 ? Number(response.headers.get('retry-after')) * 1_000 : 0
      if (!(pause > 0) || clock() + pause > until || PASSING.test(String(url))) return response
      await response.body?.cancel()
      await wait(pause)
    }
  }
}
