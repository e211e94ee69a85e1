// Slack's signature (version 0), by which an app knows that a request is Slack's.
import { createHmac } from 'node:crypto'

export interface SignRequestOptions {
  readonly signingSecret: string
  /** The body, byte for byte as it is sent. */
  readonly body: string
  /** When it is sent, in milliseconds; an app refuses what is older than five minutes. */
  readonly now: number
}

/** The two headers of https://docs.slack.dev/authentication/verifying-requests-from-slack. */
export function signRequest({ signingSecret, body, now }: SignRequestOptions) {
  const timestamp = String(Math.floor(now / 1000))
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` } as const
}
