// chat.*Stream: a message that is written while people watch.
import { z } from 'zod'
import { checkContent } from '../content/check-content.ts'
import { slackMessage } from '../slack-message.ts'
import { workspaceIds } from '../workspace-ids.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { type ApiHost, defineMethod } from './define-method.ts'
import { findMessage } from './find-message.ts'
import { rateTiers } from './rate-tiers.ts'
import { readAddition } from './read-addition.ts'
import { type ApiResult, refuse } from './refuse.ts'
import { sessionStatus } from './session-status.ts'

const { botUserId } = workspaceIds
const { text, blocks, metadata } = argumentSchemas

/** What every call may add. `chunks` are checked apart, as their error is another. */
const additionShape = { markdown_text: text, chunks: blocks }

const startStream = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.two,
  shape: {
    ...additionShape,
    channel: z.string(),
    thread_ts: z.string(),
    recipient_user_id: text,
    recipient_team_id: text,
    task_display_mode: z.enum(['timeline', 'plan']).optional(),
  },
  run(given, { workspace, streams }) {
    const channel = workspace.channel(given.channel)
    if (!channel) return refuse('channel_not_found')
    if (!argumentSchemas.isTimestamp(given.thread_ts)) return refuse('invalid_thread_ts')
    if (!workspace.threadParent(channel.id, given.thread_ts)) return refuse('thread_not_found')
    if (channel.kind !== 'im') {
      if (!given.recipient_user_id) return refuse('missing_recipient_user_id')
      if (!given.recipient_team_id) return refuse('missing_recipient_team_id')
      if (!workspace.person(given.recipient_user_id)) return refuse('user_not_found')
    }
    const read = readAddition(given)
    if (!read.ok) return read.refusal
    const draft = { channel: channel.id, user: botUserId, threadTs: given.thread_ts }
    const display = given.task_display_mode ?? 'timeline'
    const message = streams.start(draft, { display, addition: read.addition })
    return { ok: true, channel: channel.id, ts: message.ts }
  },
})

const appendStream = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.four,
  shape: { ...additionShape, channel: z.string(), ts: z.string() },
  run(given, host) {
    const read = readAddition(given)
    if (!read.ok) return read.refusal
    const found = findStream(given, host, read.addition?.mode)
    if (!found.ok) return found.refusal
    if (!read.addition) return refuse('no_text')
    host.streams.append(found.message, read.addition)
    return { ok: true, channel: found.message.channel, ts: given.ts }
  },
})

const stopStream = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.two,
  shape: {
    ...additionShape,
    channel: z.string(),
    ts: z.string(),
    blocks,
    session_status: sessionStatus.optional(),
    metadata,
  },
  run(given, host) {
    const read = readAddition(given)
    if (!read.ok) return read.refusal
    const found = findStream(given, host, read.addition?.mode)
    if (!found.ok) return found.refusal
    // Blocks alone are no fault here: the text has been streamed.
    const checked = checkContent({ text: 'streamed', blocks: given.blocks })
    if (!checked.ok) return refuse(checked.fault.error, checked.fault.messages)
    const { workspace, streams, sessions } = host
    if (read.addition) streams.append(found.message, read.addition)
    const message = streams.finish(found.message, {
      blocks: checked.content.blocks ?? [],
      metadata: given.metadata,
    })
    const { channel, ts, threadTs } = message
    if (given.session_status && threadTs !== undefined)
      sessions.setStatus({ channel, threadTs, status: given.session_status })
    return { ok: true, channel, ts, message: slackMessage(message, workspace) }
  },
})

function findStream(
  given: { readonly channel: string; readonly ts: string },
  { workspace, streams }: ApiHost,
  mode: Parameters<typeof streams.fault>[1],
): ReturnType<typeof findMessage> {
  const found = findMessage(given.channel, given.ts, workspace)
  if (!found.ok) return found
  const no = (refusal: ApiResult) => ({ ok: false, refusal }) as const
  if (found.message.user !== botUserId) return no(refuse('message_not_owned_by_app'))
  const fault = streams.fault(found.message, mode)
  return fault === undefined ? found : no(refuse(fault))
}

/** By their names. */
export const streamMethods = {
  'chat.appendStream': appendStream,
  'chat.startStream': startStream,
  'chat.stopStream': stopStream,
}
