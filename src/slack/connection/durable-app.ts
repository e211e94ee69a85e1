// Bolt’s app, with what it has acknowledged remembered until it has been dealt with.
import { setTimeout as wait } from 'node:timers/promises'
import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { type Delivery, readDelivery } from '../reading/read-delivery.ts'
import type { Inbox, LeftBehind } from './inbox.ts'
import { tolerantAck } from './tolerant-ack.ts'

/** How often a look is taken at what others have left behind, in milliseconds. */
const LOOK_EVERY_MS = 10_000

export interface DurableAppOptions {
  readonly inbox: Inbox
  readonly log: Logger
  /** In milliseconds. */
  readonly lookEvery?: number | undefined
  /** True where a delivery has failed before any listener had it, and may succeed later. */
  readonly shouldTryAgain?: ((body: unknown) => boolean) | undefined
}

/**
 * Each delivery reaches the listeners once: what comes again is only acknowledged. Deliveries are written down
 * before they are acknowledged; where that fails they are dealt with all the same, since an answer too many is
 * better than silence.
 */
export class DurableApp extends App {
  readonly #durable: DurableAppOptions
  readonly #stopping = new AbortController()
  readonly #underWay = new Set<Promise<void>>()
  readonly #leftBehind = new WeakSet<object>()
  #looking: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined

  constructor(options: AppOptions, durable: DurableAppOptions) {
    super(options)
    this.#durable = durable
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    await this.#watch(this.#receive(event))
  }

  async #receive(event: ReceiverEvent): Promise<void> {
    const { ack, finish } = tolerantAck(event.ack, {
      onFailure: (error) => this.#warn(error, 'A delivery could not be acknowledged'),
    })
    const tolerant = { ...event, ack }
    const delivery = readDelivery(event.body)
    if (!delivery) await this.#dispatch(tolerant)
    else if (await this.#take(delivery, event.body)) await this.#process(delivery, tolerant)
    // What comes again, and what nobody listens to: Slack is to deliver neither once more. A form that nobody took
    // stays open, and Slack says that it could not be sent.
    if (!isForm(event.body)) await finish()
  }

  /** True for the body of what was left behind and is now taken up. */
  isLeftBehind(body: unknown): boolean {
    return typeof body === 'object' && body !== null && this.#leftBehind.has(body)
  }

  /** Takes up what an earlier process has left behind, at once and then again and again until `stopLooking`. */
  startLooking(): void {
    const look = () => {
      this.#looking = this.#takeUpLeftBehind()
    }
    look()
    this.#timer = setInterval(look, this.#durable.lookEvery ?? LOOK_EVERY_MS).unref()
  }

  /** Nothing more is taken up when it resolves; what has been goes on. */
  async stopLooking(): Promise<void> {
    clearInterval(this.#timer)
    this.#stopping.abort()
    await this.#looking
  }

  /** Resolves when everything that has been taken up is done, or after `timeout` milliseconds, with whether it is. */
  async idle({ timeout }: { readonly timeout: number }): Promise<boolean> {
    await Promise.race([Promise.allSettled(this.#underWay), wait(timeout, undefined, { ref: false })])
    return this.#underWay.size === 0
  }

  async #watch(work: Promise<void>): Promise<void> {
    this.#underWay.add(work)
    await work.finally(() => this.#underWay.delete(work))
  }

  async #process(delivery: Delivery, event: ReceiverEvent): Promise<void> {
    const { inbox, shouldTryAgain } = this.#durable
    await this.#dispatch(event)
    const settle = shouldTryAgain?.(event.body) ? inbox.putBack(delivery) : inbox.done(delivery)
    await settle.catch((error: unknown) => this.#warn(error, 'A delivery could not be ticked off'))
  }

  /** Bolt throws on what has not the shape that it knows; to deliver that once more would not help. */
  async #dispatch(event: ReceiverEvent): Promise<void> {
    try {
      await super.processEvent(event)
    } catch (error) {
      this.#durable.log.warn(describeError(error), 'A delivery could not be understood')
    }
  }

  async #take(delivery: Delivery, body: unknown): Promise<boolean> {
    try {
      return await this.#durable.inbox.take(delivery, body)
    } catch (error) {
      this.#warn(error, 'A delivery could not be written down')
      return true
    }
  }

  async #takeUpLeftBehind(): Promise<void> {
    await this.#looking
    try {
      const left = await this.#durable.inbox.takeLeftBehind()
      if (left.length > 0) this.#durable.log.info({ count: left.length }, 'Taking up what was left behind')
      for (const together of Map.groupBy(left, ({ place }) => place).values())
        void this.#watch(this.#takeUp(together))
    } catch (error) {
      this.#warn(error, 'What was left behind cannot be read')
    }
  }

  /** In order, and not from the start again where the app is stopping. */
  async #takeUp(deliveries: readonly LeftBehind[]): Promise<void> {
    for (const delivery of deliveries) {
      if (this.#stopping.signal.aborted) return
      this.#leftBehind.add(delivery.body)
      try {
        await this.#process(delivery, { body: delivery.body, ack: async () => undefined })
      } catch (error) {
        this.#warn(error, 'What was left behind could not be taken up')
      }
    }
  }

  #warn(error: unknown, message: string): void {
    this.#durable.log.error(describeError(error), message)
  }
}

function isForm(body: ReceiverEvent['body']): boolean {
  return body.type === 'view_submission'
}
