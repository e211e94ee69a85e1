// What the page and the local Slack say to each other, beside Slack's own Web API.
//
//   GET  /                        the page; its modules under /page/
//   GET  /playground/state        → PageState
//   GET  /playground/events       → server-sent events, each `data:` one PageEvent as JSON
//   POST /playground/messages     PostMessage    → { ts }        a person writes
//   POST /playground/commands     RunCommand     → { ok: true }  a person uses a slash command
//   POST /playground/stops        StopSession    → { ok: true }  a person stops the bot’s work in a thread
//   POST /playground/interactions PageInteraction → { ok: true } a person clicks, fills in, opens, changes, takes back
// Each but the page itself takes `?as=U…`, the person who is played there, and `?team=T…`, the workspace.
// A refused request answers 4xx with { error: string } in words for the page to show.
import type { KnownBlock } from '@slack/types'

export interface PagePerson {
  readonly id: string
  readonly name: string
  readonly isBot: boolean
  /** IANA name; that of this machine where absent. */
  readonly timeZone?: string
  /** BCP 47. */
  readonly locale?: string
}

export interface PageChannel {
  readonly id: string
  /** `news` for a channel, the other person's name for a direct message. */
  readonly name: string
  readonly isDirect: boolean
}

export interface PageMessage {
  readonly channel: string
  /** Slack's message id, `1763938800.000100`: unique in the channel, and its time in seconds. */
  readonly ts: string
  /** Present on replies, and on a parent once it has any. */
  readonly threadTs?: string
  readonly user: string
  readonly text: string
  readonly blocks?: readonly KnownBlock[]
  /** True where only the person at the page sees it. */
  readonly ephemeral?: boolean
  readonly edited?: boolean
  /** True while the bot is still writing it. */
  readonly streaming?: boolean
  /** On an answer of the bot’s: by this, its evidence is found. */
  readonly answerId?: string
  /** The one person who sees an ephemeral message. */
  readonly visibleTo?: string
  /** On the bot's: whether Slack would show previews of its links. */
  readonly unfurl?: { readonly links: boolean; readonly media: boolean }
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[]
}

/** A modal or a Home tab. */
export interface PageView {
  readonly id: string
  /** Only of modals. */
  readonly title?: string | undefined
  /** Names the button that submits it; absent where there is nothing to submit. */
  readonly submit?: string | undefined
  readonly close?: string | undefined
  readonly blocks: readonly KnownBlock[]
  /** What is wrong with inputs, by block id; under an empty id, with the whole. */
  readonly errors?: Readonly<Record<string, string>> | undefined
}

export interface PageSession {
  readonly channel: string
  readonly threadTs: string
  readonly status: string
  readonly title?: string | undefined
}

export interface PageState {
  readonly team: string
  readonly teamId: string
  /** The workspaces that can be gone to, this one among them; empty where it is the only one. */
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  /** The person who uses the page. */
  readonly me: string
  readonly people: readonly PagePerson[]
  readonly channels: readonly PageChannel[]
  /** Oldest first, replies included. */
  readonly messages: readonly PageMessage[]
  /** The bot's "is searching…" lines that are up now. */
  readonly statuses?: readonly {
    readonly channel: string
    readonly threadTs: string
    readonly status: string
  }[]
  /** Threads that the bot has called sessions; in `processing` a person may stop it. */
  readonly sessions?: readonly PageSession[]
  /** Questions that the bot offers in a direct message. */
  readonly prompts?: readonly {
    readonly channel: string
    readonly title?: string | undefined
    readonly prompts: readonly { readonly title: string; readonly message: string }[]
  }[]
  /** What the bot shows to the person over the page: the topmost of its modals. */
  readonly modal?: PageView
  /** The bot's Home tab, once it has been published. */
  readonly home?: PageView
  /** Entries of the bot's in the menu of a message. */
  readonly shortcuts?: readonly { readonly name: string; readonly callbackId: string }[]
  /** True where there are evidence and articles to look at beside the chat. */
  readonly hasWorkbench?: boolean
  /** One line about what the bot answers from, and questions to try; shown in an empty channel. */
  readonly welcome: {
    readonly text: string
    readonly examples: readonly string[]
    /** What is missing, and what to do about it. */
    readonly notes?: readonly string[]
  }
}

export type PageEvent =
  /** A new message, or the new form of one that the page already has (same channel and ts). */
  | { readonly type: 'message'; readonly message: PageMessage }
  | { readonly type: 'message_deleted'; readonly channel: string; readonly ts: string }
  /** The bot's "is searching…" line in a thread; an empty status clears it. */
  | { readonly type: 'status'; readonly channel: string; readonly threadTs: string; readonly status: string }
  | ({ readonly type: 'session' } & PageSession)
  /** Without a view, all modals are closed. */
  | { readonly type: 'modal'; readonly view?: PageView }
  | { readonly type: 'home'; readonly view: PageView }
  /** In the place of those that the bot offered before in this direct message. */
  | { readonly type: 'prompts'; readonly prompts: NonNullable<PageState['prompts']>[number] }

export interface PostMessage {
  readonly channel: string
  readonly text: string
  readonly threadTs?: string
}

export interface RunCommand {
  readonly channel: string
  /** With its slash: `/news`. */
  readonly command: string
  readonly text: string
}

export interface StopSession {
  readonly channel: string
  readonly threadTs: string
}

/** What a person does beside writing. */
export type PageInteraction =
  | {
      readonly kind: 'click'
      readonly channel: string
      readonly ts: string
      readonly actionId: string
      readonly value?: string
    }
  | {
      readonly kind: 'view-click'
      readonly viewId: string
      readonly actionId: string
      readonly value?: string
    }
  | { readonly kind: 'submit'; readonly viewId: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly viewId: string }
  | { readonly kind: 'shortcut'; readonly channel: string; readonly ts: string; readonly callbackId: string }
  | { readonly kind: 'open-app'; readonly tab: 'home' | 'messages' }
  | { readonly kind: 'edit'; readonly channel: string; readonly ts: string; readonly text: string }
  | { readonly kind: 'delete'; readonly channel: string; readonly ts: string }
  /** Gives the message an emoji, or takes it back. */
  | { readonly kind: 'react'; readonly channel: string; readonly ts: string; readonly name: string }
