// What happens in the workspace, out to the app as events.
import { type AppManifest, isSubscribed } from '../app-manifest.ts'
import type { Message } from '../message.ts'
import type { Change, Workspace } from '../workspace.ts'
import { createEventDelivery, type EventDeliveryOptions } from './create-event-delivery.ts'
import { messageEvents } from './message-events.ts'
import { type EventEnvelope, type SlackEvent, wrapEvent } from './wrap-event.ts'

export interface EventOutboxOptions extends EventDeliveryOptions {
  readonly workspace: Workspace
  /** What the app has not subscribed to is not sent. */
  readonly manifest: AppManifest
  readonly createSlackId: (prefix: string) => string
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** Delivers the events of every change from when it is made, those of one change side by side. */
export class EventOutbox {
  readonly #options: EventOutboxOptions
  readonly #deliverEvent: ReturnType<typeof createEventDelivery>
  readonly #events: EventEnvelope[] = []
  readonly #deliveries = new WeakMap<Message, Promise<unknown>>()

  constructor(options: EventOutboxOptions) {
    this.#options = options
    this.#deliverEvent = createEventDelivery(options)
    options.workspace.subscribe((change) => this.#deliver(change))
  }

  /** Every envelope so far, oldest first; each once, however often it was sent. */
  get events(): readonly EventEnvelope[] {
    return this.#events
  }

  /** Resolves when the events of this message, as it was posted, are acknowledged or given up. */
  async delivered(message: Message): Promise<void> {
    await this.#deliveries.get(message)
  }

  /** Sends an event that stands for no change of a message; resolves when it is acknowledged or given up. */
  async send(event: SlackEvent): Promise<void> {
    const { createSlackId, clock, manifest } = this.#options
    if (!isSubscribed(event, manifest)) return
    const envelope = wrapEvent(event, { eventId: createSlackId('Ev'), now: clock() })
    this.#events.push(envelope)
    await this.#deliverEvent(envelope)
  }

  #deliver(change: Change): void {
    const events = messageEvents(change, this.#options.workspace)
    const deliveries = Promise.all(events.map((event) => this.send(event)))
    if ('message' in change) this.#deliveries.set(change.message, deliveries)
  }
}
