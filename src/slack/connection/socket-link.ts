// Slack's requests by Socket Mode: over a connection that the app opens itself.
import { type Logger as BoltLogger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import { ConfigurationError } from '../../errors.ts'
import { refusalOf } from '../replying/refusal-of.ts'
import type { SlackLink } from './slack-link.ts'

export interface SocketLinkOptions {
  readonly appToken: string
  readonly clientOptions: WebClientOptions
  readonly logger: BoltLogger
}

export function socketLink({ appToken, clientOptions, logger }: SocketLinkOptions): SlackLink {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    logLevel: LogLevel.WARN,
    installerOptions: { clientOptions },
  })
  const { client } = receiver
  let isOpen = false
  return {
    receiver,
    async open() {
      // The client goes on trying after most refusals; at the start the first attempt must tell.
      const failed = new Promise<never>((_, reject) => {
        client.once('reconnecting', () => reject(new ConfigurationError([NO_CONNECTION])))
      })
      try {
        await Promise.race([receiver.start(), failed])
      } catch (error) {
        await client.disconnect()
        throw explain(error)
      }
      isOpen = true
      client.removeAllListeners('reconnecting')
      return {}
    },
    async close() {
      if (!isOpen) return
      isOpen = false
      await client.disconnect()
    },
  }
}

const NO_CONNECTION =
  'SLACK_APP_TOKEN opens no connection: take an app-level token (xapp-) with the scope connections:write'

function explain(error: unknown): unknown {
  const refusal = refusalOf(error)
  return refusal ? new ConfigurationError([`SLACK_APP_TOKEN is refused by Slack (${refusal})`]) : error
}
