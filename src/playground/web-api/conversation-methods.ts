// conversations.*: channels, direct messages and their threads.
import { z } from 'zod'
import type { Message } from '../message.ts'
import { slackMessage } from '../slack-message.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'
import type { Channel } from '../workspace-plan.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { type ApiHost, defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'
import { refuse } from './refuse.ts'

const info = defineMethod({
  scopes: (given, host) => scopesOfKind('read', given.channel, host),
  limit: rateTiers.three,
  shape: { channel: z.string() },
  run(given, { workspace }) {
    const channel = workspace.channel(given.channel)
    return channel ? { ok: true, channel: slackChannel(channel) } : refuse('channel_not_found')
  },
})

const open = defineMethod({
  scopes: ['channels:manage', 'groups:write', 'im:write', 'mpim:write'],
  limit: rateTiers.three,
  shape: { channel: argumentSchemas.text, users: argumentSchemas.text, return_im: argumentSchemas.flag },
  run(given, { workspace }) {
    const id = given.channel ?? given.users
    if (id === undefined) return refuse('users_list_not_supplied')
    if (given.channel === undefined && !workspace.person(id)) return refuse('user_not_found')
    const channel = workspace.channel(id)
    if (channel?.kind !== 'im')
      return refuse(given.channel === undefined ? 'cannot_dm_bot' : 'channel_not_found')
    const described = given.return_im ? slackChannel(channel) : { id: channel.id }
    return { ok: true, no_op: true, already_open: true, channel: described }
  },
})

/** Slack's default. */
const DEFAULT_LIMIT = 1_000

const replies = defineMethod({
  scopes: (given, host) => scopesOfKind('history', given.channel, host),
  limit: rateTiers.three,
  shape: {
    channel: z.string(),
    ts: z.string(),
    oldest: argumentSchemas.text,
    limit: argumentSchemas.limit,
    cursor: argumentSchemas.text,
    include_all_metadata: argumentSchemas.flag,
  },
  run(given, { workspace }) {
    const channel = workspace.channel(given.channel)
    if (!channel) return refuse('channel_not_found')
    const named = workspace.message(channel.id, given.ts)
    const parent = named && workspace.threadParent(channel.id, named.threadTs ?? named.ts)
    if (!parent) return refuse('thread_not_found')
    const from = given.cursor ? readCursor(given.cursor) : ''
    if (from === undefined) return refuse('invalid_cursor')
    const limit = given.limit ?? DEFAULT_LIMIT
    // The parent comes along, however old it is.
    const isAsked = ({ ts }: Message) => ts === parent.ts || ts > (given.oldest ?? '')
    const rest = thread(parent, workspace).filter((message) => message.ts >= from && isAsked(message))
    const next = rest[limit]
    return {
      ok: true,
      messages: rest.slice(0, limit).map((message) => ({
        ...describe(message, parent, workspace),
        ...(given.include_all_metadata && message.metadata && { metadata: message.metadata }),
      })),
      has_more: next !== undefined,
      ...(next && { response_metadata: { next_cursor: writeCursor(next.ts) } }),
    }
  },
})

function thread({ channel, ts }: Message, workspace: Workspace): readonly Message[] {
  return workspace.messages({ channel, threadTs: ts }).filter(({ recipient }) => recipient === undefined)
}

/** A parent tells of its replies. */
function describe(message: Message, parent: Message, workspace: Workspace) {
  const described = slackMessage(message, workspace)
  const [, ...answers] = thread(parent, workspace)
  if (message !== parent || answers.length === 0) return described
  const users = [...new Set(answers.map(({ user }) => user))]
  return {
    ...described,
    thread_ts: parent.ts,
    reply_count: answers.length,
    reply_users_count: users.length,
    latest_reply: answers.at(-1)?.ts,
    reply_users: users,
    is_locked: false,
    subscribed: false,
  }
}

/** Slack's cursors are the same: base64 of where the next page begins. */
function writeCursor(ts: string): string {
  return Buffer.from(`next_ts:${ts}`).toString('base64')
}

function readCursor(cursor: string): string | undefined {
  return /^next_ts:(\d+\.\d{6})$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
}

function slackChannel({ id, name, kind, members }: Channel) {
  const isDirect = kind === 'im'
  const partner = members.find((member) => member !== workspaceIds.botUserId)
  return {
    id,
    created: 0,
    is_channel: !isDirect,
    is_group: false,
    is_im: isDirect,
    is_mpim: false,
    is_private: isDirect,
    is_archived: false,
    is_shared: false,
    is_org_shared: false,
    is_ext_shared: false,
    context_team_id: workspaceIds.teamId,
    ...(isDirect ? { user: partner, is_open: true } : { name, name_normalized: name, is_member: true }),
  }
}

/** Each kind of conversation has scopes of its own; for one that is unknown, any of them will do. */
function scopesOfKind(right: 'read' | 'history', id: unknown, { workspace }: ApiHost): readonly string[] {
  const kind = workspace.channel(String(id))?.kind
  if (kind === undefined) return ['channels', 'groups', 'mpim', 'im'].map((each) => `${each}:${right}`)
  return [`${kind === 'im' ? 'im' : 'channels'}:${right}`]
}

/** By their names. */
export const conversationMethods = {
  'conversations.info': info,
  'conversations.open': open,
  'conversations.replies': replies,
}
