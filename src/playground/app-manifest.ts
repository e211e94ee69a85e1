// What the app was given when it was installed, as its manifest has it; Slack holds it to that.
import type { SlackEvent } from './delivery/wrap-event.ts'
import type { PageState } from './page-protocol.ts'

export interface AppManifest {
  /** Of the bot's token. */
  readonly scopes: readonly string[]
  /** Its subscriptions: `app_mention`, `message.channels`. */
  readonly events: readonly string[]
  /** Entries in the menu of a message. */
  readonly shortcuts: NonNullable<PageState['shortcuts']>
}

/** How subscriptions call the kinds of conversations that messages are in. */
const MESSAGE_KINDS: Readonly<Record<string, string>> = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
}

/** Whether the app is to hear of the event. */
export function isSubscribed({ type, channel_type }: SlackEvent, { events }: AppManifest): boolean {
  return events.includes(type === 'message' ? (MESSAGE_KINDS[String(channel_type)] ?? type) : type)
}
