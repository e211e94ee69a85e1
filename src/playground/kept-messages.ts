// The messages of the workspace outlive the program: read when it starts, written as they change.
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import type { Message } from './message.ts'
import type { Change, Workspace } from './workspace.ts'

/** As long as the bot remembers a conversation. */
const TIME_TO_LIVE_MS = 30 * 24 * 60 * 60_000

/** What a message cannot be without; the rest was checked when it was posted. */
const messageSchema = z.looseObject({
  channel: z.string(),
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  reactions: z.array(z.object({ name: z.string(), users: z.array(z.string()) })),
})

export interface KeptMessagesOptions {
  /** Of a namespace of its own. */
  readonly kept: Keyv
  /** Of the workspace: those of another are neither read nor changed. */
  readonly teamId: string
  readonly logger?: Logger | undefined
}

export class KeptMessages {
  readonly #kept: Keyv
  readonly #prefix: string
  readonly #logger: Logger | undefined
  /** Writes follow one another: of two forms of a message the later one stays. */
  #writing: Promise<unknown> = Promise.resolve()

  constructor({ kept, teamId, logger }: KeptMessagesOptions) {
    this.#kept = kept
    this.#prefix = `${teamId}/`
    this.#logger = logger
  }

  /** Oldest first. Whatever was being streamed is not any more. */
  async read(): Promise<readonly Message[]> {
    const messages: Message[] = []
    for await (const [key, stored] of this.#kept.iterator?.(undefined) ?? []) {
      if (!String(key).startsWith(this.#prefix)) continue
      const parsed = messageSchema.safeParse(stored)
      if (!parsed.success) continue
      const { streaming: _, ...message } = parsed.data as unknown as Message
      messages.push(message)
    }
    return messages.toSorted((a, b) => (a.ts < b.ts ? -1 : 1))
  }

  /** Writes every change from now on, but what only one person sees, which Slack forgets as well. */
  follow(workspace: Workspace): void {
    workspace.subscribe((change) => this.#note(change))
  }

  /** Resolves when everything is written. */
  async settle(): Promise<void> {
    await this.#writing
  }

  #note(change: Change): void {
    if (!('message' in change) || change.kind === 'streamed' || change.message.recipient !== undefined) return
    const { message, kind } = change
    const key = `${this.#prefix}${message.channel}/${message.ts}`
    this.#writing = this.#writing
      .then(() =>
        kind === 'deleted' ? this.#kept.delete(key) : this.#kept.set(key, message, TIME_TO_LIVE_MS),
      )
      .catch((error: unknown) => this.#logger?.error(error, 'A message of the local Slack could not be kept'))
  }
}
