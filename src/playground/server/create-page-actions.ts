// What the person at the page does: writes messages, uses commands.
import { z } from 'zod'
import { InputError } from '../../errors.ts'
import type { PageInteraction, PostMessage, RunCommand, StopSession } from '../page-protocol.ts'
import type { JsonAnswer } from './send-json.ts'

/** The longest text that Slack's own composer takes, in characters. */
const MAX_TYPED_CHARACTERS = 12_000

const text = z.string().max(MAX_TYPED_CHARACTERS, `At most ${MAX_TYPED_CHARACTERS} characters fit.`)

const messageSchema: z.ZodType<PostMessage> = z.strictObject({
  channel: z.string(),
  text,
  threadTs: z.string().exactOptional(),
})

const commandSchema: z.ZodType<RunCommand> = z.strictObject({
  channel: z.string(),
  command: z.string().regex(/^\/[\w-]+$/, 'A command begins with a slash: /news'),
  text,
})

const stopSchema: z.ZodType<StopSession> = z.strictObject({ channel: z.string(), threadTs: z.string() })

const id = z.string()
const onMessage = { channel: id, ts: id }
const click = { actionId: id, value: z.string().exactOptional() }

const interactionSchema: z.ZodType<PageInteraction> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('click'), ...onMessage, ...click }),
  z.strictObject({ kind: z.literal('view-click'), viewId: id, ...click }),
  z.strictObject({ kind: z.literal('submit'), viewId: id, values: z.record(z.string(), text) }),
  z.strictObject({ kind: z.literal('close'), viewId: id }),
  z.strictObject({ kind: z.literal('shortcut'), ...onMessage, callbackId: id }),
  z.strictObject({ kind: z.literal('open-app'), tab: z.enum(['home', 'messages']) }),
  z.strictObject({ kind: z.literal('edit'), ...onMessage, text }),
  z.strictObject({ kind: z.literal('delete'), ...onMessage }),
  z.strictObject({ kind: z.literal('react'), ...onMessage, name: z.string().regex(/^[a-z0-9_+'-]{1,100}$/) }),
])

/** The person at the page. */
interface By {
  readonly user: string
}

export interface PageActionsOptions {
  /** Each throws an `InputError` where it cannot be done. */
  readonly post: (message: PostMessage & By) => { readonly ts: string }
  readonly run: (command: RunCommand & By) => void
  readonly stop: (session: StopSession & By) => void
  /** Resolves when the app has acknowledged it. */
  readonly interact: (interaction: PageInteraction & By) => Promise<void>
}

/** A function from a request of the page to its answer; deliveries to the app go on after it. */
export function createPageActions({ post, run, stop, interact }: PageActionsOptions) {
  const actions = new Map<string, (body: unknown, by: By) => unknown>([
    ['messages', (body, by) => post({ ...messageSchema.parse(body), ...by })],
    [
      'commands',
      (body, by) => {
        run({ ...commandSchema.parse(body), ...by })
        return { ok: true }
      },
    ],
    [
      'stops',
      (body, by) => {
        stop({ ...stopSchema.parse(body), ...by })
        return { ok: true }
      },
    ],
    [
      'interactions',
      async (body, by) => {
        await interact({ ...interactionSchema.parse(body), ...by })
        return { ok: true }
      },
    ],
  ])

  return async function act(action: string, body: unknown, user: string): Promise<JsonAnswer> {
    try {
      return { status: 200, body: await actions.get(action)?.(body, { user }) }
    } catch (error) {
      if (error instanceof z.ZodError) return refuse(error.issues[0]?.message)
      if (error instanceof InputError) return refuse(error.message)
      throw error
    }
  }
}

function refuse(error = 'That is not what the local Slack expects.'): JsonAnswer {
  return { status: 400, body: { error } }
}
