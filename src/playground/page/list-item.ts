// The lines of a message list: day dividers, messages, and the threads under them.
import type { PageMessage } from '../page-protocol.ts'

export interface ThreadSummary {
  /** Replies that everybody sees. */
  readonly count: number
  /** The latest reply. */
  readonly lastTs: string
  /** Ids of those who replied, in the order of their first reply. */
  readonly people: readonly string[]
}

export type ListItem =
  | { readonly kind: 'divider'; readonly key: string; readonly label: string }
  | {
      readonly kind: 'message'
      readonly key: string
      readonly message: PageMessage
      /** True where it goes on from the message before: same person, a few minutes apart. */
      readonly continued: boolean
      /** Present in a channel, under a message that has replies. */
      readonly thread?: ThreadSummary
      /** True where replies have come that were not looked at. */
      readonly hasNews?: boolean
      /** What the bot is doing in the thread under this message; present in a channel only. */
      readonly status?: string
    }
  /** The thread's first message was deleted. */
  | { readonly kind: 'deleted'; readonly key: string }
