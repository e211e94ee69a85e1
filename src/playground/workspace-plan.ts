// Who is in a workspace, and where they talk.
import type { Team } from './speak-for-team.ts'
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

export interface WorkspacePlan {
  readonly team: Team
  /** The first of them who is no bot is at the page. */
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
}

/** The bot, and Slack's own voice: in every workspace. */
export const BOTS: readonly Person[] = [
  { id: ids.botUserId, name: 'Newsdesk', isBot: true },
  { id: ids.slackbotId, name: 'Slackbot', isBot: true },
]

/** One channel for all, and a direct message of each person with the bot. */
export const localWorkspace: WorkspacePlan = {
  team: { id: ids.teamId, name: 'Local Slack' },
  people: [
    { id: ids.me, name: 'You', isBot: false },
    { id: ids.colleague, name: 'Robin', isBot: false, timeZone: 'America/New_York', locale: 'en-GB' },
    ...BOTS,
  ],
  channels: [
    { id: ids.channelId, name: 'news', kind: 'channel', members: [ids.me, ids.colleague, ids.botUserId] },
    { id: ids.directId, name: 'Newsdesk', kind: 'im', members: [ids.me, ids.botUserId] },
    { id: ids.colleagueDirectId, name: 'Newsdesk', kind: 'im', members: [ids.colleague, ids.botUserId] },
  ],
}
