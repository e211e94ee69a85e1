// Trigger ids: a person's action lets the app open a modal, once, and only at once.

/** https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses: three seconds. */
const LIFETIME_MS = 3_000

export type UsedTrigger =
  | { readonly ok: true; readonly user: string }
  | {
      readonly ok: false
      readonly error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id'
    }

export interface TriggerIdsOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly createSlackId: (prefix: string) => string
}

/** Keeps the trigger ids that were given out, with whose action each stands for. */
export class TriggerIds {
  readonly #options: TriggerIdsOptions
  readonly #given = new Map<string, { readonly user: string; readonly until: number; isUsed: boolean }>()

  constructor(options: TriggerIdsOptions) {
    this.#options = options
  }

  create(user: string): string {
    const { clock, createSlackId } = this.#options
    const id = `${clock()}.${createSlackId('')}`
    this.#given.set(id, { user, until: clock() + LIFETIME_MS, isUsed: false })
    return id
  }

  /** Good once, within its three seconds; the errors are those of `views.open`. */
  use(id: string): UsedTrigger {
    const trigger = this.#given.get(id)
    if (!trigger) return { ok: false, error: 'invalid_trigger_id' }
    if (this.#options.clock() > trigger.until) return { ok: false, error: 'expired_trigger_id' }
    if (trigger.isUsed) return { ok: false, error: 'exchanged_trigger_id' }
    trigger.isUsed = true
    return { ok: true, user: trigger.user }
  }
}
