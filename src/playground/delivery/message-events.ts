// Which events a change in the workspace sends to the app.

import type { Message } from '../message.ts'
import { slackMessage } from '../slack-message.ts'
import type { Change, SessionStop, Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'
import type { SlackEvent } from './wrap-event.ts'

/**
 * Those of an app that subscribes to `message.channels`, `message.im` and `app_mention`: a mention in a channel
 * comes as both `message` and `app_mention`, in a direct message as `message` alone; the bot's own messages,
 * edits and deletions come back to it too, and so does the end of a message that it streamed. Ephemeral messages,
 * reactions and statuses send nothing.
 */
export function messageEvents(change: Change, workspace: Workspace): readonly SlackEvent[] {
  if (change.kind === 'stopped') return [stopEvent(change.stop, workspace)]
  if (!('message' in change) || change.kind === 'reacted' || change.kind === 'streamed') return []
  const { message } = change
  if (message.recipient !== undefined) return []
  const isDirect = workspace.channel(message.channel)?.kind === 'im'
  const place = { channel: message.channel, channel_type: isDirect ? 'im' : 'channel' }
  if (change.kind !== 'posted') return [{ ...hiddenEvent(change, workspace), ...place }]
  const event = { ...slackMessage(message, workspace), event_ts: message.ts }
  const asMessage = { ...event, type: 'message', ...place }
  const asMention = { ...event, type: 'app_mention', channel: message.channel }
  return !isDirect && mentionsBot(message) ? [asMessage, asMention] : [asMessage]
}

function mentionsBot(message: Message): boolean {
  const { botUserId } = workspaceIds
  return message.user !== botUserId && message.text.includes(`<@${botUserId}>`)
}

/** https://docs.slack.dev/reference/events/agent_session_stopped */
function stopEvent({ channel, threadTs, user, streams }: SessionStop, workspace: Workspace): SlackEvent {
  return {
    type: 'agent_session_stopped',
    channel,
    user,
    thread_ts: threadTs,
    streaming_message_ts: streams,
    event_ts: workspace.nextTimestamp(),
  }
}

/** An edit or a deletion is an event of its own, with its own time. */
function hiddenEvent(change: Change & { kind: 'changed' | 'deleted' }, workspace: Workspace): SlackEvent {
  const ts = workspace.nextTimestamp()
  const base = { type: 'message', hidden: true, ts, event_ts: ts }
  const message = slackMessage(change.message, workspace)
  if (change.kind === 'deleted') {
    const { channel, ts: deleted } = change.message
    if (workspace.messages({ channel, threadTs: deleted }).some(({ recipient }) => recipient === undefined))
      return { ...base, subtype: 'message_changed', message: tombstone(message), previous_message: message }
    return { ...base, subtype: 'message_deleted', deleted_ts: change.message.ts, previous_message: message }
  }
  const previous = slackMessage(change.previous, workspace)
  return { ...base, subtype: 'message_changed', message, previous_message: previous }
}

/** What Slack leaves of a deleted message that has replies. */
function tombstone({ ts, thread_ts = ts }: Record<string, unknown>) {
  return {
    type: 'message',
    subtype: 'tombstone',
    hidden: true,
    text: 'This message was deleted.',
    user: workspaceIds.slackbotId,
    ts,
    thread_ts,
  }
}
