// How often a method may be called.

export interface Rate {
  readonly perSecond: number
  /** How many calls may come at once after a quiet time. */
  readonly burst: number
}

export interface RateLimitOptions {
  readonly rate: Rate
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/**
 * A function that takes one call for a key and gives 0, or the whole seconds to wait where there were too many.
 * A bucket of `burst` tokens, refilled at the rate; a refused call takes none.
 */
export function createRateLimit({ rate, clock }: RateLimitOptions): (key: string) => number {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>()
  return function takeCall(key) {
    const now = clock()
    const bucket = buckets.get(key) ?? { tokens: rate.burst, at: now }
    const tokens = Math.min(rate.burst, bucket.tokens + ((now - bucket.at) / 1000) * rate.perSecond)
    const isAllowed = tokens >= 1
    buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, at: now })
    return isAllowed ? 0 : Math.ceil((1 - tokens) / rate.perSecond)
  }
}
