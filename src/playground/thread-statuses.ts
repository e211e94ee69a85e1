// The bot's "is searching…" line in a thread, which goes away by itself.
import type { Workspace } from './workspace.ts'
import { workspaceIds } from './workspace-ids.ts'

/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus: two minutes without a message clear it. */
const STATUS_LIFETIME_MS = 120_000

export interface ThreadStatusesOptions {
  readonly workspace: Workspace
  /** In milliseconds; default Slack's two minutes. */
  readonly lifetime?: number
}

/** Shows statuses in the workspace, until the bot's next message in the thread or the end of their lifetime. */
export class ThreadStatuses {
  readonly #workspace: Workspace
  readonly #lifetime: number
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor({ workspace, lifetime = STATUS_LIFETIME_MS }: ThreadStatusesOptions) {
    this.#workspace = workspace
    this.#lifetime = lifetime
    workspace.subscribe((change) => {
      if (change.kind !== 'posted' || change.message.user !== workspaceIds.botUserId) return
      const { channel, threadTs } = change.message
      if (threadTs !== undefined && this.#timers.has(keyOf(channel, threadTs)))
        this.show(channel, threadTs, '')
    })
  }

  /** An empty text clears it. */
  show(channel: string, threadTs: string, text: string): void {
    const key = keyOf(channel, threadTs)
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
    if (text !== '') {
      const timer = setTimeout(() => this.show(channel, threadTs, ''), this.#lifetime)
      this.#timers.set(key, timer.unref())
    }
    this.#workspace.showStatus({ channel, threadTs, text })
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }
}

function keyOf(channel: string, threadTs: string): string {
  return `${channel} ${threadTs}`
}
