// How Slack's Web API is called: what the client's own defaults leave dangerously open.
import type { WebClientOptions } from '@slack/web-api'
import { createPatientFetch } from './patient-fetch.ts'

/** Slack answers within a second; by default a client waits for ever. Per attempt. */
const TIMEOUT_MS = 10_000

/**
 * By default a call is tried for half an hour, long after the asker has gone. These three retries, after 0.5, 1
 * and 2 seconds, carry over a hiccup; with all timeouts a call fails after 44 seconds, while the asker still waits.
 */
const CALL_RETRIES = { retries: 3, factor: 2, minTimeout: 500 }

/**
 * A lost Socket Mode connection is sought until it is back, in the end every 30 seconds: where these retries run
 * out, the client leaves a rejection unhandled, and the process ends.
 */
const CONNECTION_RETRIES = { forever: true, retries: 10, factor: 1.6, minTimeout: 500, maxTimeout: 30_000 }

export interface ClientOptions {
  readonly calls: WebClientOptions
  /** For the client that only opens Socket Mode connections. */
  readonly connections: WebClientOptions
}

/** @param slackApiUrl Where the Web API is, with its last slash; Slack's own where absent. */
export function clientOptions(slackApiUrl: string | undefined): ClientOptions {
  const address = slackApiUrl === undefined ? {} : { slackApiUrl }
  return {
    calls: {
      ...address,
      fetch: createPatientFetch({ timeout: TIMEOUT_MS }),
      rejectRateLimitedCalls: true,
      retryConfig: CALL_RETRIES,
    },
    connections: { ...address, timeout: TIMEOUT_MS, retryConfig: CONNECTION_RETRIES },
  }
}
