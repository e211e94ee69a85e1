// The shapes of what people do with buttons and modals: checked here once, relied on afterwards.
import { z } from 'zod'

/** Of an installation by a whole organisation the team of the person counts, as with its messages. */
const actorSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  trigger_id: z.string().default(''),
})

const clickSchema = actorSchema.extend({
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().default(false),
    })
    .default({ is_ephemeral: false }),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().default('') })).min(1),
})

const submissionSchema = actorSchema.extend({
  view: z.object({
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.looseObject({
            value: z.string().nullish(),
            selected_option: z.object({ value: z.string() }).nullish(),
          }),
        ),
      ),
    }),
  }),
})

interface Actor {
  readonly workspace: string
  readonly user: string
  /** Good for three seconds. */
  readonly triggerId: string
}

export interface ClickOnMessage extends Actor {
  readonly channel: string
  /** Of the message; and of the thread that it is in, if any. */
  readonly ts: string
  readonly thread: string | undefined
  readonly isEphemeral: boolean
  readonly actionId: string
  readonly value: string
}

export interface SubmittedView extends Actor {
  readonly metadata: string
  /** What was typed or chosen, by block id; absent where nothing was. */
  readonly values: Readonly<Record<string, string | undefined>>
}

/** @throws where the body is not that of a click on a message. */
export function readClick(body: unknown): ClickOnMessage {
  const parsed = clickSchema.parse(body)
  const { container, actions, channel } = parsed
  const [action] = actions
  if (!action || !channel || container.message_ts === undefined)
    throw new TypeError('not a click on a message')
  return {
    ...actorOf(parsed),
    channel: channel.id,
    ts: container.message_ts,
    thread: container.thread_ts,
    isEphemeral: container.is_ephemeral,
    actionId: action.action_id,
    value: action.value,
  }
}

/** @throws where the body is not that of a submitted modal. */
export function readSubmission(body: unknown): SubmittedView {
  const parsed = submissionSchema.parse(body)
  const { private_metadata: metadata, state } = parsed.view
  const values = Object.entries(state.values).map(([block, elements]) => {
    const [element] = Object.values(elements)
    return [block, element?.selected_option?.value ?? element?.value ?? undefined] as const
  })
  return { ...actorOf(parsed), metadata, values: Object.fromEntries(values) }
}

function actorOf({ team, user, trigger_id: triggerId }: z.infer<typeof actorSchema>): Actor {
  return { workspace: team?.id ?? user.team_id ?? '', user: user.id, triggerId }
}
