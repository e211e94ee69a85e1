// The asker of a slash command, or whoever pressed a button, as the one person that an answer goes to.
import type { KnownBlock } from '@slack/types'
import { z } from 'zod'
import type { Logger } from '../../logger.ts'
import type { SlackMessage } from '../rendering/lay-out.ts'
import { limits } from '../rendering/limits.ts'
import { messagesOf } from '../rendering/messages-of.ts'
import type { Destination } from './destination.ts'
import { sendMessage } from './send-message.ts'

/** Bolt's `respond`: posts to the `response_url`, rejects where that answers with an error status. */
export type Respond = (message: {
  readonly response_type: 'ephemeral'
  readonly replace_original: boolean
  readonly delete_original?: boolean
  readonly text: string
  readonly blocks?: KnownBlock[]
  readonly thread_ts?: string
  readonly unfurl_links: false
  readonly unfurl_media: false
}) => Promise<unknown>

export interface ResponseDestinationOptions {
  readonly respond: Respond
  /** Whether the asker may share the answer with the channel. */
  readonly canShare: boolean
  /** That the answer stands in; the channel itself where absent. */
  readonly thread?: string
  /** Whether a line that says "searching" stands there, for the answer to take its place. */
  readonly replacesOriginal?: boolean
  readonly logger: Logger
}

export function responseDestination(options: ResponseDestinationOptions): Destination {
  const { respond, canShare, thread, replacesOriginal = false, logger } = options
  async function send(message: SlackMessage, isFirst: boolean): Promise<void> {
    await sendMessage(message, {
      logger,
      send: async (text, blocks) => {
        const response = await respond({
          response_type: 'ephemeral',
          replace_original: replacesOriginal && isFirst,
          text,
          ...(blocks && { blocks }),
          ...(thread !== undefined && { thread_ts: thread }),
          unfurl_links: false,
          unfurl_media: false,
        })
        await rejectRefusal(response)
      },
    })
  }

  return {
    canShare,
    maxMessages: limits.responses,
    canAskPerson: false,
    // Slack shows no status where there is no thread; the acknowledgement of the command has said as much.
    showStatus: async () => undefined,
    show: () => undefined,
    async post(message) {
      for (const [place, part] of messagesOf(message).entries()) await send(part, place === 0)
      return []
    },
    discard: async () => undefined,
  }
}

const refusalSchema = z.object({ ok: z.literal(false), error: z.string() })

/** Slack may say no with status 200 and `{ "ok": false }`; the usual answer is the bare word `ok`. */
async function rejectRefusal(response: unknown): Promise<void> {
  if (!(response instanceof Response)) return
  const refusal = refusalSchema.safeParse(parseJson(await response.text()))
  if (refusal.success) throw new Error(`Slack refused the response: ${refusal.data.error}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
