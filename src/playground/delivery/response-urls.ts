// The `response_url` of a command or a click: a short-lived address at which the app answers without a token.
import { z } from 'zod'
import { checkContent } from '../content/check-content.ts'
import type { Message, MessageContent } from '../message.ts'
import type { Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses: five times in thirty minutes. */
const MAX_USES = 5
const LIFETIME_MS = 30 * 60 * 1000

/** What an app posts to a `response_url`, or sends along with its acknowledgement of a command. `thread_ts` is heeded. */
const responseSchema = z.object({
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  thread_ts: z.string().optional(),
})

type AppResponse = z.output<typeof responseSchema>

export interface ResponsePlace {
  readonly channel: string
  /** Who gave the command, or clicked: the one who sees ephemeral answers. */
  readonly user: string
  /** The message that was clicked on: it is what may be replaced or deleted. */
  readonly clicked?: Message | undefined
}

export interface ResponseUrl {
  readonly id: string
  readonly path: string
}

interface OpenResponse extends ResponsePlace {
  /** What the app said here last: what it may replace or delete where nothing was clicked. */
  readonly original?: Message | undefined
  readonly expiresAt: number
  readonly uses: number
}

export interface ResponseUrlsOptions {
  readonly workspace: Workspace
  /** Stands in the addresses. */
  readonly teamId: string
  readonly clock: () => number
  readonly createSlackId: (prefix: string) => string
}

/** What the app gets for a response: Slack's status and body. */
export interface ResponseResult {
  readonly status: number
  readonly body: { readonly ok: boolean; readonly error?: string }
}

/** Keeps the addresses that were given out. */
export class ResponseUrls {
  readonly #options: ResponseUrlsOptions
  readonly #open = new Map<string, OpenResponse>()

  constructor(options: ResponseUrlsOptions) {
    this.#options = options
  }

  create(place: ResponsePlace): ResponseUrl {
    const id = this.#options.createSlackId('')
    this.#open.set(id, {
      ...place,
      original: place.clicked,
      expiresAt: this.#options.clock() + LIFETIME_MS,
      uses: 0,
    })
    const kind = place.clicked ? 'actions' : 'commands'
    return { id, path: `/${kind}/${this.#options.teamId}/${id}` }
  }

  /** A request to the address; each counts as a use, also one that is refused. */
  use(id: string, body: unknown): ResponseResult {
    const open = this.#open.get(id)
    if (!open || this.#options.clock() >= open.expiresAt) return refuse(404, 'expired_url')
    if (open.uses >= MAX_USES) return refuse(404, 'used_url')
    this.#open.set(id, { ...open, uses: open.uses + 1 })
    return this.#respond(id, body)
  }

  /** What came with the acknowledgement of the command; an empty one says nothing, and it is no use. */
  acknowledge(id: string, response: unknown): void {
    const body = typeof response === 'string' ? { text: response } : response
    if (typeof body === 'object' && body !== null && Object.keys(body).length > 0) this.#respond(id, body)
  }

  #respond(id: string, body: unknown): ResponseResult {
    const open = this.#open.get(id)
    const response = responseSchema.safeParse(body)
    if (!open || !response.success) return refuse(400, 'invalid_payload')
    const { workspace } = this.#options
    if (response.data.delete_original) {
      if (open.original) workspace.remove(open.original)
      this.#open.set(id, { ...open, original: undefined })
      return { status: 200, body: { ok: true } }
    }
    const checked = checkContent(response.data)
    if (!checked.ok) return refuse(400, checked.fault.error)
    const shown = this.#show(open, response.data, checked.content)
    this.#open.set(id, { ...open, original: open.clicked ?? shown })
    return { status: 200, body: { ok: true } }
  }

  #show(open: OpenResponse, response: AppResponse, content: MessageContent): Message {
    const { workspace } = this.#options
    if (response.replace_original && open.original) {
      const original = workspace.message(open.original.channel, open.original.ts)
      if (original) return workspace.edit(original, { ...content, edited: false })
    }
    return workspace.post({
      channel: open.channel,
      user: workspaceIds.botUserId,
      ...content,
      ...(response.response_type === 'ephemeral' && { recipient: open.user }),
      ...(response.thread_ts !== undefined && { threadTs: response.thread_ts }),
    })
  }
}

function refuse(status: number, error: string): ResponseResult {
  return { status, body: { ok: false, error } }
}
