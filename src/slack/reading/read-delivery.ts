// Which of Slack's deliveries are the same thing said again, and where it belongs.
import { z } from 'zod'
import { envelopeShape, workspaceOf } from './workspace-of.ts'

/** A delivery that is taken up once, whatever process it reaches and however often it comes. */
export interface Delivery {
  /** The same for all deliveries of one thing; begins with the workspace. */
  readonly key: string
  /** Deliveries of one place are taken up in order: a thread, or a person's commands. */
  readonly place: string
}

const eventSchema = z.object({
  ...envelopeShape,
  event_id: z.string().min(1),
  event: z.object({
    type: z.string(),
    subtype: z.string().nullish(),
    hidden: z.boolean().nullish(),
    channel: z.unknown(),
    ts: z.string().nullish(),
    thread_ts: z.string().nullish(),
    bot_id: z.string().nullish(),
    message: z.object({ bot_id: z.string().nullish() }).nullish(),
  }),
})

const commandSchema = z.object({
  ...envelopeShape,
  command: z.string().min(1),
  trigger_id: z.string().min(1),
  user_id: z.string(),
})

/**
 * Undefined for what people wait for on their screens (clicks, forms), which Slack never sends twice, and for what
 * bots write: it asks nothing.
 */
export function readDelivery(body: unknown): Delivery | undefined {
  const event = eventSchema.safeParse(body)
  if (event.success) return readEvent(event.data)
  const command = commandSchema.safeParse(body)
  if (!command.success) return undefined
  const workspace = workspaceOf(command.data)
  if (workspace === undefined) return undefined
  const { trigger_id, user_id } = command.data
  return { key: `${workspace}/command/${trigger_id}`, place: `${workspace}/${user_id}` }
}

/** A message and the mention in it have two event ids and are one: they stand in the same place at the same time. */
function readEvent(body: z.infer<typeof eventSchema>): Delivery | undefined {
  const { type, channel, ts, thread_ts, hidden, subtype, bot_id, message } = body.event
  const workspace = workspaceOf(body)
  if (workspace === undefined || bot_id || message?.bot_id) return undefined
  const isMessage = type === 'app_mention' || type === 'message'
  const isItself = isMessage && typeof channel === 'string' && ts && !hidden && !isAboutAnother(subtype)
  const key = isItself ? `${workspace}/${channel}/${ts}` : `${workspace}/event/${body.event_id}`
  return { key, place: `${workspace}/${String(channel)}/${thread_ts ?? ts ?? ''}` }
}

function isAboutAnother(subtype: string | null | undefined): boolean {
  return subtype === 'message_changed' || subtype === 'message_deleted'
}
