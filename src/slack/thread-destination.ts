// A thread as the place that an answer goes to.
import type { ThreadAddress } from '../conversation/conversations.ts'
import type { Logger } from '../logger.ts'
import { describeError } from './describe-error.ts'
import type { Destination } from './destination.ts'
import { sendMessage } from './send-message.ts'
import type { SlackClient } from './slack-methods.ts'
import { strings } from './strings.ts'

export interface ThreadDestinationOptions {
  readonly client: SlackClient
  readonly thread: ThreadAddress
  readonly logger: Logger
}

export function threadDestination({
  client,
  thread: address,
  logger,
}: ThreadDestinationOptions): Destination {
  const { channel, thread } = address
  return {
    async showStatus() {
      try {
        await client.assistant.threads.setStatus({
          channel_id: channel,
          thread_ts: thread,
          status: strings.status,
          loading_messages: [...strings.loadingMessages],
        })
      } catch (error) {
        logger.warn({ channel, ...describeError(error) }, 'The status could not be shown')
      }
    },
    async post(message) {
      await sendMessage(message, {
        logger,
        send: (text, blocks) =>
          client.chat.postMessage({
            channel,
            thread_ts: thread,
            text,
            ...(blocks && { blocks }),
            // A preview of every source would bury the answer, and fetching one can carry data out.
            unfurl_links: false,
            unfurl_media: false,
          }),
      })
    },
  }
}
