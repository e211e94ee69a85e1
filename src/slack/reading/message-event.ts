// The shape of the Slack events that may hold a question: checked here once, relied on afterwards.
import { z } from 'zod'
import { envelopeShape } from './workspace-of.ts'

/** What is null is not there. */
const words = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined)
const parts = z
  .array(z.unknown())
  .nullish()
  .transform((blocks) => blocks ?? undefined)

/** A message inside an event about it. */
const innerSchema = z.object({
  ts: words,
  thread_ts: words,
  user: words,
  bot_id: words,
  subtype: words,
  text: words,
  blocks: parts,
})

const eventSchema = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: words,
  /** Slack sets it on events that stand for no message of their own, such as edits. */
  hidden: z.boolean().nullish(),
  channel: z.string().min(1),
  /** `im` for a direct message; absent from mentions. */
  channel_type: words,
  ts: z.string().min(1),
  thread_ts: words,
  user: words,
  bot_id: words,
  text: words,
  blocks: parts,
  /** Of an edit: the message as it is now. */
  message: innerSchema.nullish(),
  /** Of an edit or a deletion: the message as it was. */
  previous_message: innerSchema.nullish(),
  /** Of a deletion. */
  deleted_ts: words,
})

/** The body of an Events API delivery, by HTTP and by Socket Mode alike. */
export const messageEventSchema = z.object({
  event_id: z.string().min(1),
  ...envelopeShape,
  /** True for a channel that is shared with another company. */
  is_ext_shared_channel: z.boolean().nullish(),
  event: eventSchema,
})

export type MessageEvent = Readonly<z.infer<typeof eventSchema>>

export type InnerMessage = Readonly<z.infer<typeof innerSchema>>
