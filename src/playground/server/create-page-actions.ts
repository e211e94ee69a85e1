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
])

export interface PageActionsOptions {
  /** Each throws an `InputError` where it cannot be done. */
  readonly post: (message: PostMessage) => { readonly ts: string }
  readonly run: (command: RunCommand) => void
  readonly stop: (session: StopSession) => void
  /** Resolves when the app has acknowledged it. */
  readonly interact: (interaction: PageInteraction) => Promise<void>
}

/** A function from a request of the page to its answer; deliveries to the app go on after it. */
export function createPageActions({ post, run, stop, interact }: PageActionsOptions) {
  const actions = new Map<string, (body: unknown) => unknown>([
    ['messages', (body) => post(messageSchema.parse(body))],
    [
      'commands',
      (body) => {
        run(commandSchema.parse(body))
        return { ok: true }
      },
    ],
    [
      'stops',
      (body) => {
        stop(stopSchema.parse(body))
        return { ok: true }
      },
    ],
    [
      'interactions',
      async (body) => {
        await interact(interactionSchema.parse(body))
        return { ok: true }
      },
    ],
  ])

  return async function act(action: string, body: unknown): Promise<JsonAnswer> {
    try {
      return { status: 200, body: await actions.get(action)?.(body) }
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
