// assistant.threads.*: what an agent shows while it works, and before it is asked.
import { z } from 'zod'
import { argumentSchemas } from './argument-schemas.ts'
import { defineMethod } from './define-method.ts'
import { rateTiers } from './rate-tiers.ts'
import { refuse } from './refuse.ts'

/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus */
const MAX_LOADING_MESSAGES = 10
/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MAX_PROMPTS = 4

const setStatus = defineMethod({
  scopes: ['chat:write', 'assistant:write'],
  limit: rateTiers.special,
  shape: {
    channel_id: z.string(),
    thread_ts: z.string(),
    status: z.string(),
    loading_messages: argumentSchemas
      .listOf(z.string())
      .pipe(z.array(z.string()).max(MAX_LOADING_MESSAGES))
      .optional(),
  },
  run(given, { workspace, statuses }) {
    const channel = workspace.channel(given.channel_id)
    if (!channel) return refuse('channel_not_found')
    if (!workspace.threadParent(channel.id, given.thread_ts)) return refuse('invalid_thread_ts')
    statuses.show(channel.id, given.thread_ts, given.status)
    return { ok: true }
  },
})

const prompt = z.object({ title: z.string().min(1), message: z.string().min(1) })

const setSuggestedPrompts = defineMethod({
  scopes: ['assistant:write'],
  limit: rateTiers.four,
  shape: {
    channel_id: z.string(),
    thread_ts: argumentSchemas.text,
    title: argumentSchemas.text,
    prompts: argumentSchemas.listOf(prompt).pipe(z.array(prompt).min(1).max(MAX_PROMPTS)),
  },
  run(given, { workspace }) {
    const channel = workspace.channel(given.channel_id)
    if (channel?.kind !== 'im') return refuse('channel_not_found')
    // With a thread the call does nothing for an app with an agent view, and says nothing of it.
    if (given.thread_ts === undefined) {
      workspace.suggestPrompts({ channel: channel.id, title: given.title, prompts: given.prompts })
    }
    return { ok: true }
  },
})

/** By their names. */
export const assistantMethods = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
}
