// A message as Slack's methods and events write it.
import type { Message } from './message.ts'
import type { Workspace } from './workspace.ts'
import { workspaceIds } from './workspace-ids.ts'

/** The message object of `chat.postMessage`, `conversations.replies` and the message events (without its channel). */
export function slackMessage(message: Message, workspace: Workspace): Record<string, unknown> {
  const parent = message.threadTs && workspace.message(message.channel, message.threadTs)
  return {
    user: message.user,
    type: 'message',
    ts: message.ts,
    ...(message.clientMsgId !== undefined && { client_msg_id: message.clientMsgId }),
    ...botFields(message),
    text: message.text,
    team: workspaceIds.teamId,
    ...(message.blocks && { blocks: message.blocks }),
    ...(message.streaming !== undefined && { streaming_state: 'in_progress' }),
    ...(message.edited && { edited: { user: message.user, ts: message.ts } }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(parent && { parent_user_id: parent.user }),
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map(({ name, users }) => ({ name, users, count: users.length })),
    }),
  }
}

function botFields(message: Message): Record<string, unknown> {
  if (message.user !== workspaceIds.botUserId) return {}
  const { botId, appId, teamId } = workspaceIds
  const profile = { id: botId, app_id: appId, user_id: message.user, name: 'Newsdesk', deleted: false }
  return { bot_id: botId, app_id: appId, bot_profile: { ...profile, icons: {}, updated: 0, team_id: teamId } }
}
