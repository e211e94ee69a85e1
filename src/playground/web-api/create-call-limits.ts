// Counts the calls of every method, each by itself.
import { createRateLimit, type Rate } from './create-rate-limit.ts'
import type { ApiMethod, Arguments } from './define-method.ts'

export interface CallLimitsOptions {
  readonly methods: ReadonlyMap<string, Pick<ApiMethod, 'limit'>>
  /** In place of Slack's own, by method. */
  readonly rates: Readonly<Record<string, Rate>>
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** A function that takes one call of a method and gives 0, or the whole seconds to wait where there were too many. */
export function createCallLimits({ methods, rates, clock }: CallLimitsOptions) {
  const limits = new Map(
    [...methods].map(([name, { limit }]) => [
      name,
      { per: limit.per, take: createRateLimit({ rate: rates[name] ?? limit.rate, clock }) },
    ]),
  )
  return function takeCall(name: string, given: Arguments): number {
    const limit = limits.get(name)
    return limit?.take(limit.per === undefined ? '' : String(given[limit.per])) ?? 0
  }
}
