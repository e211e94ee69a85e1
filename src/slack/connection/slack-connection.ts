// How the bot meets Slack.
import type { OAuthCredentials } from '../installation/open-installing.ts'

interface WebApiAddress {
  /** Where Slack's Web API is, with its last slash, when it is not Slack's own. */
  readonly slackApiUrl?: string
}

interface SocketCredentials {
  readonly botToken: string
  readonly appToken: string
  /** Milliseconds that Slack has to answer a ping, when it is not five seconds. */
  readonly pongWithin?: number
}

interface HttpAddress extends WebApiAddress {
  readonly signingSecret: string
  /** 0 for any free one. */
  readonly port: number
  readonly host?: string
}

export interface BotIdentity {
  readonly botToken: string
  readonly botId: string
  readonly botUserId: string
}

export type SlackConnection =
  | ({ readonly kind: 'socket' } & SocketCredentials & WebApiAddress)
  | ({ readonly kind: 'http'; readonly botToken: string } & HttpAddress)
  /** In several workspaces, by whose ids it is known as whom the bot acts there. */
  | ({ readonly kind: 'known'; readonly workspaces: ReadonlyMap<string, BotIdentity> } & HttpAddress)
  /** In every workspace that installs it. */
  | ({ readonly kind: 'oauth' } & OAuthCredentials & HttpAddress)
