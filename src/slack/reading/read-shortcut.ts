// The shape of what a person does with a message from its own menu: checked here once, relied on afterwards.
import { z } from 'zod'
import { linksOf } from './links-of.ts'
import { richTextMarkup } from './rich-text-markup.ts'

const shortcutSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }),
  trigger_id: z.string(),
  response_url: z.string(),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().nullish(),
    text: z.string().nullish(),
    blocks: z.array(z.unknown()).nullish(),
    attachments: z.array(z.unknown()).nullish(),
  }),
})

export interface UsedShortcut {
  readonly workspace: string
  readonly user: string
  readonly channel: string
  /** That the message stands in, or begins. */
  readonly thread: string
  /** Good for three seconds. */
  readonly triggerId: string
  /** Takes answers for half an hour. */
  readonly responseUrl: string
  /** Of the message, in Slack's markup. */
  readonly markup: string
  /** The addresses that the message links to, each once, in its order. */
  readonly links: readonly string[]
}

/** @throws where the body is not that of a shortcut on a message. */
export function readShortcut(body: unknown): UsedShortcut {
  const { team, user, channel, message, trigger_id, response_url } = shortcutSchema.parse(body)
  return {
    workspace: team?.id ?? user.team_id ?? '',
    user: user.id,
    channel: channel.id,
    thread: message.thread_ts ?? message.ts,
    triggerId: trigger_id,
    responseUrl: response_url,
    markup: message.text?.trim() || richTextMarkup(message.blocks ?? []),
    links: linksOf(message),
  }
}
