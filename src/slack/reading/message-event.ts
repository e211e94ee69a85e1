// The shape of the Slack events that may hold a question: checked here once, relied on afterwards.
import { z } from 'zod'

/** A message inside an event about it. */
const innerSchema = z.object({
  ts: z.string().optional(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  blocks: z.array(z.unknown()).optional(),
})

const eventSchema = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  /** Slack sets it on events that stand for no message of their own, such as edits. */
  hidden: z.boolean().optional(),
  channel: z.string().min(1),
  /** `im` for a direct message; absent from mentions. */
  channel_type: z.string().optional(),
  ts: z.string().min(1),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  blocks: z.array(z.unknown()).optional(),
  /** Of an edit: the message as it is now. */
  message: innerSchema.optional(),
  /** Of an edit or a deletion: the message as it was. */
  previous_message: innerSchema.optional(),
  /** Of a deletion. */
  deleted_ts: z.string().optional(),
})

/** The body of an Events API delivery, by HTTP and by Socket Mode alike. */
export const messageEventSchema = z.object({
  event_id: z.string().min(1),
  team_id: z.string().nullish(),
  /** The installation that the event is for; in a channel shared between companies `team_id` may be another. */
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
  /** True for a channel that is shared with another company. */
  is_ext_shared_channel: z.boolean().nullish(),
  event: eventSchema,
})

export type MessageEvent = Readonly<z.infer<typeof eventSchema>>

export type InnerMessage = Readonly<z.infer<typeof innerSchema>>
