// Further tries at a completion that failed before its first word.
import { setTimeout as sleep } from 'node:timers/promises'
import { ModelError } from '../errors.ts'
import type { StreamText, TextRequest } from './stream-text.ts'

export interface RetryOptions {
  /** Further tries after the first. */
  readonly retriesMax?: number
  /** Milliseconds from the first try within which a further one may begin: who waits longer is better served otherwise. */
  readonly patience?: number
  /** Milliseconds on any clock that only goes forward. */
  readonly clock?: () => number
  readonly random?: () => number
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

const RETRIES_MAX = 2

/** A person in a thread waits. */
const PATIENCE_MS = 12_000

/** The backoff doubles from here, with full jitter, as servers that are busy ask for. */
const BACKOFF_MS = 400

/**
 * Tries again after what is worth it (timeout, 429, 5xx), not before a server's `Retry-After` is over, and not at all
 * where that is beyond the patience. What has begun to come is not asked for again.
 */
export function retryText(streamText: StreamText, options: RetryOptions = {}): StreamText {
  const { retriesMax = RETRIES_MAX, patience = PATIENCE_MS } = options
  const { clock = () => performance.now(), random = Math.random, wait = waitFor } = options

  /** Milliseconds to the next try; undefined where there should be none. */
  function delayAfter(error: unknown, { retries, began, hasText, signal }: Try): number | undefined {
    if (hasText || signal?.aborted || retries >= retriesMax) return undefined
    if (!(error instanceof ModelError) || !error.retryable) return undefined
    const backoff = BACKOFF_MS * 2 ** retries * random()
    const delay = Math.max(backoff, error.retryAfter ?? 0)
    return clock() - began + delay <= patience ? delay : undefined
  }

  return async function* retriedText(request: TextRequest) {
    const { signal } = request
    const began = clock()
    for (let retries = 0; ; retries += 1) {
      let hasText = false
      try {
        for await (const part of streamText(request)) {
          hasText = true
          yield part
        }
        return
      } catch (error) {
        const delay = delayAfter(error, { retries, began, hasText, signal })
        if (delay === undefined) throw error
        await wait(delay, signal)
      }
    }
  }
}

interface Try {
  readonly retries: number
  readonly began: number
  readonly hasText: boolean
  readonly signal: AbortSignal | undefined
}

async function waitFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {})
  } catch (cause) {
    throw new ModelError('The model was given up while its server was busy', { cause })
  }
}
