// The shape of the Slack events that may hold a question: checked here once, relied on afterwards.
import { z } from 'zod'

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
})

/** The body of an Events API delivery, by HTTP and by Socket Mode alike. */
export const messageEventSchema = z.object({
  event_id: z.string().min(1),
  team_id: z.string().nullish(),
  /** The installation that the event is for; in a channel shared between companies `team_id` may be another. */
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
  event: eventSchema,
})

export type MessageEvent = Readonly<z.infer<typeof eventSchema>>
