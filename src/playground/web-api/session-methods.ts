// agents.sessions.*: whether the agent is at work in a thread, and what the thread is called.
import { z } from 'zod'
import type { AgentSession } from '../agent-sessions.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'
import { refuse } from './refuse.ts'
import { sessionStatus } from './session-status.ts'

/** https://docs.slack.dev/reference/methods/agents.sessions.setStatus */
const MAX_TITLE_CHARACTERS = 200

const title = z.string().max(MAX_TITLE_CHARACTERS)

const setStatus = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.three,
  shape: {
    channel_id: z.string(),
    thread_ts: argumentSchemas.text,
    status: sessionStatus,
    title: title.optional(),
    initiator_user_id: argumentSchemas.text,
  },
  run(given, { workspace, sessions }) {
    const channel = workspace.channel(given.channel_id)
    if (!channel) return refuse('channel_not_found')
    const threadTs = given.thread_ts
    if (!threadTs || !workspace.threadParent(channel.id, threadTs)) return refuse('invalid_thread_ts')
    const initiator = given.initiator_user_id
    if (initiator && !channel.members.includes(initiator)) return refuse('user_not_in_channel')
    const session = { channel: channel.id, threadTs, status: given.status, title: given.title }
    return describe(sessions.setStatus(session))
  },
})

const rename = defineMethod({
  scopes: ['chat:write'],
  limit: rateTiers.three,
  shape: { channel_id: z.string(), thread_ts: argumentSchemas.text, title: title.min(1) },
  run(given, { sessions }) {
    const session = sessions.rename(given.channel_id, given.thread_ts ?? '', given.title)
    return session ? describe(session) : refuse('session_not_found')
  },
})

/** With one agent in the thread, its own status is the session's. */
function describe({ status, title: name }: AgentSession) {
  return { ok: true, status, agent_status: status, title: name } as const
}

/** By their names. */
export const sessionMethods = {
  'agents.sessions.rename': rename,
  'agents.sessions.setStatus': setStatus,
}
