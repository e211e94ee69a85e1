// The envelope that every event of Slack's Events API comes in.
import { workspaceIds } from '../workspace-ids.ts'

/** An event as the Events API describes it, without its envelope. */
export type SlackEvent = Readonly<Record<string, unknown>> & { readonly type: string }

export interface EventEnvelope {
  readonly type: 'event_callback'
  readonly event_id: string
  readonly event: SlackEvent
  readonly [field: string]: unknown
}

export interface WrapEventOptions {
  readonly eventId: string
  /** In milliseconds. */
  readonly now: number
}

/** The old way for an app to know Slack; still sent, no longer used by Bolt. */
export const VERIFICATION_TOKEN = 'localslackverification00'

/** Every field of a real envelope, for an app installed by one workspace outside an Enterprise organisation. */
export function wrapEvent(event: SlackEvent, { eventId, now }: WrapEventOptions): EventEnvelope {
  const { teamId, appId, botUserId } = workspaceIds
  return {
    token: VERIFICATION_TOKEN,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(now / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: eventContext(event),
  }
}

/** Opaque to apps: Slack's begins with a version and encodes event type, team, app and channel. */
function eventContext(event: SlackEvent): string {
  const { teamId, appId } = workspaceIds
  const parts = { et: event.type, tid: teamId, aid: appId, cid: event.channel }
  return `4-${Buffer.from(JSON.stringify(parts)).toString('base64url')}`
}
