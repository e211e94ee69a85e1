// A message of the workspace.
import type { KnownBlock } from '@slack/types'

export interface Reaction {
  readonly name: string
  readonly users: readonly string[]
}

/** What an author gives to a message. */
export interface MessageContent {
  /** In Slack's mrkdwn, with `&`, `<` and `>` escaped. */
  readonly text: string
  readonly blocks?: readonly KnownBlock[]
}

export interface Message extends MessageContent {
  readonly channel: string
  readonly ts: string
  readonly user: string
  /** The parent's `ts`; only on replies. */
  readonly threadTs?: string
  /** Present on what a person wrote. */
  readonly clientMsgId?: string
  /** Present where the message is ephemeral: the one person who sees it. */
  readonly recipient?: string
  /** Whether Slack may show previews of its links: it does, unless the author forbids it. */
  readonly unfurl?: { readonly links: boolean; readonly media: boolean }
  readonly edited?: boolean
  /** True while the bot is still writing it. */
  readonly streaming?: boolean
  /** What the bot has hung on it for itself, unseen. */
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly reactions: readonly Reaction[]
}

/** Not posted yet. */
export type NewMessage = Omit<Message, 'ts' | 'reactions'>
