// What a local Slack is made of.
import type { Keyv } from 'keyv'
import type { Logger } from '../logger.ts'
import type { AppManifest } from './app-manifest.ts'
import type { PageState } from './page-protocol.ts'
import type { LocalServer } from './server/listen-locally.ts'
import type { Team } from './speak-for-team.ts'
import type { Rate } from './web-api/create-rate-limit.ts'
import type { Workbench } from './workbench-protocol.ts'
import type { WorkspacePlan } from './workspace-plan.ts'

export interface LocalSlackOptions {
  readonly signingSecret: string
  readonly botToken: string
  /** Who is in it, and where they talk; by default `localWorkspace`. */
  readonly plan?: WorkspacePlan | undefined
  /** What it is called and by which id, in place of the plan's. */
  readonly team?: Team | undefined
  /** All workspaces that the page can go to, itself among them. */
  readonly teams?: PageState['teams'] | undefined
  /** Without it no client can connect by Socket Mode. */
  readonly appToken?: string | undefined
  /** Default 0: any free one. It is always bound to 127.0.0.1 alone. */
  readonly port?: number | undefined
  /** Listens already, hands requests on to `listener`, and is closed by who opened it; in place of `port`. */
  readonly shared?: LocalServer | undefined
  /** What the app was given when it was installed. */
  readonly manifest: AppManifest
  /** Names of further channels, with everybody in them: `C0MORE0001` and on. */
  readonly channels?: readonly string[] | undefined
  /** What an empty channel says. */
  readonly welcome?: PageState['welcome'] | undefined
  /** Milliseconds before each redelivery of an unacknowledged event; default Slack's: at once, 1 and 5 minutes. */
  readonly retryDelays?: readonly number[] | undefined
  /** How long the app has to acknowledge; default Slack's three seconds. In milliseconds. */
  readonly acknowledgeWithin?: number | undefined
  /** How often a method may be called until it is answered 429, in place of Slack's own rates; by method. */
  readonly rates?: Readonly<Record<string, Rate>> | undefined
  /** Milliseconds that a message may be streamed, from its start; default Slack's five minutes. */
  readonly streamLifetime?: number | undefined
  /** Of all people, an IANA name; by default each has one of their own. */
  readonly timeZone?: string | undefined
  readonly pageFolder?: string | undefined
  /** Where messages outlive the run; a namespace of their own. */
  readonly kept?: Keyv | undefined
  /** What the page shows beside the chat. */
  readonly workbench?: Workbench | undefined
  /** Milliseconds since 1970. */
  readonly clock?: (() => number) | undefined
  readonly createUuid?: (() => string) | undefined
  readonly logger?: Logger | undefined
}
