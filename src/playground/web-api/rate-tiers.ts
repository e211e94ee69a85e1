// How often each method may be called, by Slack's tiers: https://docs.slack.dev/apis/web-api/rate-limits.
import type { Rate } from './create-rate-limit.ts'

export interface MethodLimit {
  readonly rate: Rate
  /** The argument that calls are counted by; without it they are counted for the whole workspace. */
  readonly per?: 'channel'
}

/** As many calls as a minute has may come at once: Slack promises no more, and gives no number for its bursts. */
const aMinute = (calls: number, burst = calls): MethodLimit => ({ rate: { perSecond: calls / 60, burst } })

/** Each is the least that Slack promises. */
export const rateTiers = {
  /** As many at once as an app may have connections. */
  one: aMinute(1, 10),
  two: aMinute(20),
  three: aMinute(50),
  four: aMinute(100),
  /**
   * chat.postMessage: about one a second in a channel, and "short bursts" without a number. Twenty: far more than a
   * person at the page brings about, far less than a bot that posts in a loop.
   */
  posting: { rate: { perSecond: 1, burst: 20 }, per: 'channel' },
  /** auth.test: "hundreds of times a minute"; assistant.threads.setStatus: measured at 600. */
  special: aMinute(600),
} as const satisfies Readonly<Record<string, MethodLimit>>
