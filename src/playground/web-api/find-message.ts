// The message that a method is to change.
import type { Message } from '../message.ts'
import type { Workspace } from '../workspace.ts'
import { type ApiResult, refuse } from './refuse.ts'

export type FoundMessage =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly refusal: ApiResult }

/** Ephemeral messages are not found: Slack does not keep them. `channel` must be an id. */
export function findMessage(channel: string, ts: string, workspace: Workspace): FoundMessage {
  if (!workspace.channel(channel)) return { ok: false, refusal: refuse('channel_not_found') }
  const message = workspace.message(channel, ts)
  if (!message || message.recipient !== undefined) return { ok: false, refusal: refuse('message_not_found') }
  return { ok: true, message }
}
