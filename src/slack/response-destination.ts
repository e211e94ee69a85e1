// The asker of a slash command as the place that an answer goes to.
import type { KnownBlock } from '@slack/types'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import type { Destination } from './destination.ts'
import { sendMessage } from './send-message.ts'

/** Bolt's `respond`: posts to the command's `response_url`, rejects where that answers with an error status. */
export type Respond = (message: {
  readonly response_type: 'ephemeral'
  readonly replace_original: false
  readonly text: string
  readonly blocks?: KnownBlock[]
  readonly unfurl_links: false
  readonly unfurl_media: false
}) => Promise<unknown>

export interface ResponseDestinationOptions {
  readonly respond: Respond
  readonly logger: Logger
}

export function responseDestination({ respond, logger }: ResponseDestinationOptions): Destination {
  return {
    // Slack shows no status where there is no thread.
    showStatus: async () => undefined,
    async post(message) {
      await sendMessage(message, {
        logger,
        send: async (text, blocks) => {
          const response = await respond({
            response_type: 'ephemeral',
            replace_original: false,
            text,
            ...(blocks && { blocks }),
            unfurl_links: false,
            unfurl_media: false,
          })
          await rejectRefusal(response)
        },
      })
    },
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
