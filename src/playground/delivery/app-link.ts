// The app at the other end: reached by its Socket Mode connection, or else at its events URL.
import type { Delivery, DeliveryOutcome, SendToApp } from './app-connection.ts'
import { createHttpSender } from './create-http-sender.ts'
import { SocketMode } from './socket-mode.ts'

/** https://docs.slack.dev/apis/events-api/#responding */
const ACKNOWLEDGE_WITHIN_MS = 3_000

export interface AppLinkOptions {
  readonly signingSecret: string
  /** How long the app has to acknowledge, in milliseconds; default Slack's three seconds. */
  readonly acknowledgeWithin?: number | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly createUuid: () => string
}

/** Holds both ways to the app until it is closed. */
export class AppLink {
  readonly socketMode: SocketMode
  readonly #options: AppLinkOptions & { readonly acknowledgeWithin: number }
  readonly #closing = new AbortController()
  #sendOverHttp: SendToApp | undefined

  constructor(options: AppLinkOptions) {
    const { acknowledgeWithin = ACKNOWLEDGE_WITHIN_MS } = options
    this.#options = { ...options, acknowledgeWithin }
    this.socketMode = new SocketMode(this.#options)
  }

  /** Aborts when the link is closed. */
  get signal(): AbortSignal {
    return this.#closing.signal
  }

  connect(eventsUrl: string): void {
    this.#sendOverHttp = createHttpSender({ ...this.#options, eventsUrl, signal: this.signal })
  }

  /** One attempt. While nothing is connected, it fails as a connection does. */
  async send(delivery: Delivery): Promise<DeliveryOutcome> {
    if (this.socketMode.isConnected) return this.socketMode.send(delivery)
    return this.#sendOverHttp?.(delivery) ?? { acknowledged: false, status: 0, reason: 'connection_failed' }
  }

  /** Gives up what is under way. */
  close(): void {
    this.#closing.abort()
    this.socketMode.close()
  }
}
