// What `chat.postMessage` and `chat.postEphemeral` have in common: where to, in which thread, and what.
import { z } from 'zod'
import { checkContent } from '../content/check-content.ts'
import type { MessageContent } from '../message.ts'
import type { Workspace } from '../workspace.ts'
import type { Channel } from '../workspace-plan.ts'
import { argumentSchemas } from './argument-schemas.ts'
import { type ApiResult, refuse } from './refuse.ts'

/** The arguments that say where a message goes and what it says. */
export const draftShape = {
  channel: z.string(),
  text: argumentSchemas.text,
  blocks: argumentSchemas.blocks,
  thread_ts: z.string().optional(),
}

type DraftArguments = z.output<z.ZodObject<typeof draftShape>>

export type MessageDraft =
  | {
      readonly ok: true
      readonly channel: Channel
      readonly content: MessageContent
      readonly threadTs?: string
    }
  | { readonly ok: false; readonly refusal: ApiResult }

/**
 * The message to post, or Slack's refusal. A `thread_ts` must be that of a message which is still there and is no
 * reply itself: Slack takes a reply's too, but then shows the message nowhere, so it is refused here.
 */
export function readMessageDraft(given: DraftArguments, workspace: Workspace): MessageDraft {
  const channel = workspace.channel(given.channel)
  if (!channel) return no(refuse('channel_not_found'))
  const checked = checkContent(given)
  if (!checked.ok) return no(refuse(checked.fault.error, checked.fault.messages))
  const draft = { ok: true, channel, content: checked.content } as const
  if (given.thread_ts === undefined || given.thread_ts === '') return draft
  if (!argumentSchemas.isTimestamp(given.thread_ts)) {
    return no(refuse('invalid_thread_ts', [`${given.thread_ts} is not a valid thread_ts`]))
  }
  if (!workspace.threadParent(channel.id, given.thread_ts)) return no(refuse('thread_not_found'))
  return { ...draft, threadTs: given.thread_ts }
}

function no(refusal: ApiResult): MessageDraft {
  return { ok: false, refusal }
}
