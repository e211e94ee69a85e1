// The way from the local Slack to the app: what is delivered, and what comes back.

export interface Delivery {
  readonly kind: 'event' | 'command' | 'interaction'
  /** The payload; over HTTP a command's is sent as a form, an interaction's as the one field `payload` of a form. */
  readonly body: object
  readonly retry?: { readonly number: number; readonly reason: string }
  /** Sent over HTTP only. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Slack's words for `x-slack-retry-reason`. */
type FailureReason = 'http_timeout' | 'http_error' | 'connection_failed'

export type DeliveryOutcome =
  | {
      readonly acknowledged: true
      readonly status: number
      /** What the app sent with the acknowledgement; a command may answer so. */
      readonly response: unknown
    }
  | {
      readonly acknowledged: false
      /** 0 where no answer came. */
      readonly status: number
      readonly reason: FailureReason
      /** True where the app asked not to be sent this again (`x-slack-no-retry: 1`). */
      readonly final?: boolean
    }

/** One attempt at a delivery; resolves within the three seconds that Slack gives an app, and never rejects. */
export type SendToApp = (delivery: Delivery) => Promise<DeliveryOutcome>
