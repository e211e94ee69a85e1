// One event to the app, again until it is acknowledged or Slack would give up.
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../../logger.ts'
import type { DeliveryOutcome, SendToApp } from './app-connection.ts'

/** Slack's own, in milliseconds: at once, after a minute, after five. https://docs.slack.dev/apis/events-api/#retries */
const SLACK_RETRY_DELAYS: readonly number[] = [0, 60_000, 300_000]

export interface EventDeliveryOptions {
  readonly send: SendToApp
  /** Milliseconds before each further attempt; default Slack's. */
  readonly retryDelays?: readonly number[] | undefined
  /** Ends the waiting for the next attempt. */
  readonly signal: AbortSignal
  readonly logger?: Logger | undefined
}

/** A function that delivers an envelope and resolves with the last outcome; it never rejects. */
export function createEventDelivery(options: EventDeliveryOptions) {
  const { send, retryDelays = SLACK_RETRY_DELAYS, signal, logger } = options
  return async function deliverEvent(body: object): Promise<DeliveryOutcome> {
    let outcome = await send({ kind: 'event', body })
    for (const [attempt, delay] of retryDelays.entries()) {
      if (outcome.acknowledged || outcome.final) break
      await wait(delay, undefined, { signal, ref: false }).catch(() => undefined)
      if (signal.aborted) return outcome
      outcome = await send({ kind: 'event', body, retry: { number: attempt + 1, reason: outcome.reason } })
    }
    if (!outcome.acknowledged) logger?.warn(`The app did not acknowledge an event: ${outcome.reason}`)
    return outcome
  }
}
