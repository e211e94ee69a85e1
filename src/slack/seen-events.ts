// Remembers which messages were taken up, so that each is answered once.
import type { Keyv } from 'keyv'

/** Slack delivers an event again for up to some six minutes; a day also covers a long outage of the bot. */
const TIME_TO_LIVE_MS = 24 * 60 * 60_000

export interface Delivery {
  readonly workspace: string
  readonly channel: string
  /** Of the message: the same for the `message` and the `app_mention` that one message causes. */
  readonly ts: string
  /** The same for every delivery of one event. */
  readonly eventId: string
}

/** Calls reject when the store does. */
export class SeenEvents {
  readonly #keyv: Keyv
  /** Claims that the store does not know yet: deliveries may come in the same millisecond. */
  readonly #underWay = new Set<string>()

  constructor({ keyv }: { /** Of a namespace of its own. */ readonly keyv: Keyv }) {
    this.#keyv = keyv
  }

  /** True for exactly one of all the deliveries of one message, also across restarts: that one is answered. */
  async claim({ workspace, channel, ts, eventId }: Delivery): Promise<boolean> {
    const keys = [`event/${workspace}/${eventId}`, `message/${workspace}/${channel}/${ts}`]
    if (keys.some((key) => this.#underWay.has(key))) return false
    for (const key of keys) this.#underWay.add(key)
    try {
      const seen = await this.#keyv.getMany<boolean>(keys)
      if (seen.some((value) => value !== undefined)) return false
      await this.#keyv.setMany(keys.map((key) => ({ key, value: true, ttl: TIME_TO_LIVE_MS })))
      return true
    } finally {
      for (const key of keys) this.#underWay.delete(key)
    }
  }
}
