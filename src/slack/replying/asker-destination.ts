// One person in a channel, whom an answer is shown to alone.
import type { Logger } from '../../logger.ts'
import { limits } from '../rendering/limits.ts'
import { messagesOf } from '../rendering/messages-of.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { Destination } from './destination.ts'
import { sendMessage } from './send-message.ts'

export interface AskerDestinationOptions {
  readonly client: SlackClient
  readonly channel: string
  /** Where in the channel; absent for outside of threads. */
  readonly thread?: string | undefined
  readonly user: string
  readonly logger: Logger
}

/** Posts messages that only the person sees, and that Slack does not keep: they can be neither changed nor shared. */
export function askerDestination({
  client,
  channel,
  thread,
  user,
  logger,
}: AskerDestinationOptions): Destination {
  return {
    canShare: false,
    canAskPerson: false,
    maxMessages: limits.messages,
    showStatus: async () => undefined,
    show: () => undefined,
    async post(message) {
      for (const part of messagesOf(message))
        await sendMessage(part, {
          logger,
          send: (text, blocks) =>
            client.chat.postEphemeral({
              channel,
              user,
              ...(thread !== undefined && { thread_ts: thread }),
              text,
              ...(blocks && { blocks }),
            }),
        })
      return []
    },
    discard: async () => undefined,
  }
}
