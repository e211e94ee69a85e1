// Leaves a server alone that fails again and again, so that nobody waits for what will not come.
import { ModelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { ModelUsage } from './model-usage.ts'
import type { StreamText } from './stream-text.ts'

export interface BreakCircuitOptions {
  /** Failures in a row that open it. */
  readonly failuresMax?: number
  /** Milliseconds before one request may try whether the server is back. */
  readonly pause?: number
  /** Milliseconds on any clock that only goes forward. */
  readonly clock?: () => number
}

export interface CircuitWatch {
  readonly logger: Pick<Logger, 'info' | 'error'>
  readonly usage: Pick<ModelUsage, 'add'>
}

const FAILURES_MAX = 4
const PAUSE_MS = 30_000

/**
 * After so many failures in a row each request fails at once, but for one in each pause; its success closes the
 * circuit. A request that its asker withdrew, or that the model refused, tells nothing about the server; one that ran
 * out of time does.
 * (cockatiel and opossum guard a promise; a stream fails after the promise of its beginning has been kept.)
 */
export function breakCircuit(
  streamText: StreamText,
  { logger, usage }: CircuitWatch,
  options: BreakCircuitOptions = {},
): StreamText {
  const { failuresMax = FAILURES_MAX, pause = PAUSE_MS, clock = () => performance.now() } = options
  let failures = 0
  let closedUntil = Number.NEGATIVE_INFINITY

  function admit(): void {
    if (failures < failuresMax) return
    if (clock() < closedUntil)
      throw new ModelError(
        `The model’s server failed ${failures} times in a row and is left alone for a while`,
      )
    closedUntil = clock() + pause
  }

  function fail(error: unknown, signal: AbortSignal | undefined): void {
    const isWithdrawn = signal?.aborted && signal.reason?.name !== 'TimeoutError'
    if (isWithdrawn || !(error instanceof ModelError) || !error.retryable) return
    failures += 1
    closedUntil = clock() + pause
    if (failures !== failuresMax) return
    const told = { reason: error.message, failures, seconds: pause / 1_000 }
    logger.error(told, 'the model’s server is left alone, and tried once in each pause')
    void usage.add({ pauses: 1 })
  }

  function succeed(): void {
    if (failures >= failuresMax) logger.info({}, 'the model’s server answers again')
    failures = 0
  }

  return async function* guardedText(request) {
    admit()
    let isTaken = false
    try {
      for await (const part of streamText(request)) {
        // Whoever listens no further has what it wants.
        isTaken = true
        yield part
        isTaken = false
      }
      isTaken = true
    } catch (error) {
      fail(error, request.signal)
      throw error
    } finally {
      if (isTaken) succeed()
    }
  }
}
