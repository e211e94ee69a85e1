// Who is in the workspace, and where they talk.
import { workspaceIds as ids } from './workspace-ids.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly isBot: boolean
  /** IANA name; that of this machine where absent. */
  readonly timeZone?: string
  /** BCP 47; `en-US` where absent. */
  readonly locale?: string
}

export interface Channel {
  readonly id: string
  readonly name: string
  readonly kind: 'channel' | 'im'
  readonly members: readonly string[]
}

/** The person at the page, a colleague who can be played as well, the bot, and Slack's own voice. */
export const PEOPLE: readonly Person[] = [
  { id: ids.me, name: 'You', isBot: false },
  { id: ids.colleague, name: 'Robin', isBot: false, timeZone: 'America/New_York', locale: 'en-GB' },
  { id: ids.botUserId, name: 'Newsdesk', isBot: true },
  { id: ids.slackbotId, name: 'Slackbot', isBot: true },
]

/** One channel for all, and a direct message of each person with the bot. */
export const CHANNELS: readonly Channel[] = [
  { id: ids.channelId, name: 'news', kind: 'channel', members: [ids.me, ids.colleague, ids.botUserId] },
  { id: ids.directId, name: 'Newsdesk', kind: 'im', members: [ids.me, ids.botUserId] },
  { id: ids.colleagueDirectId, name: 'Newsdesk', kind: 'im', members: [ids.colleague, ids.botUserId] },
]
