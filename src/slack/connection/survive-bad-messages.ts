// Keeps one message of Slack's that its client trips over from ending the process.
import type { Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt'

const MESSAGE = 'ws_message'

/**
 * The client's own listener is asynchronous, and nobody waits for it: an event without its inner part, such as
 * `app_rate_limited`, would be an unhandled rejection (slackapi/node-slack-sdk, mended in socket-mode 3.1.1).
 */
export function surviveBadMessages(client: SocketModeReceiver['client'], logger: BoltLogger): void {
  const listeners = client.listeners(MESSAGE)
  client.removeAllListeners(MESSAGE)
  client.on(MESSAGE, (...message: unknown[]) => {
    for (const listen of listeners)
      Promise.resolve(listen(...message)).catch((error: unknown) =>
        logger.warn('A message of Slack could not be read', error),
      )
  })
}
