// Slack's requests by Socket Mode: over connections that the app opens itself.
import { type App, type Logger as BoltLogger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import { ConfigurationError } from '../../errors.ts'
import { refusalOf } from '../replying/refusal-of.ts'
import type { SlackLink } from './slack-link.ts'
import { surviveBadMessages } from './survive-bad-messages.ts'

/**
 * Slack closes each connection every few hours, and the client is without one for five seconds before it opens the
 * next; Slack sends what comes meanwhile over the other. It allows ten.
 */
const CONNECTIONS = 2

export interface SocketLinkOptions {
  readonly appToken: string
  readonly clientOptions: WebClientOptions
  /** Milliseconds that Slack has to answer a ping; a lost connection is sought again after as long. */
  readonly pongWithin?: number | undefined
  readonly logger: BoltLogger
}

export function socketLink({ appToken, clientOptions, pongWithin, logger }: SocketLinkOptions): SlackLink {
  const receivers = Array.from(
    { length: CONNECTIONS },
    () =>
      new SocketModeReceiver({
        appToken,
        logger,
        logLevel: LogLevel.WARN,
        installerOptions: { clientOptions },
        ...(pongWithin !== undefined && { clientPingTimeout: pongWithin }),
      }),
  )
  for (const { client } of receivers) surviveBadMessages(client, logger)
  const open: SocketModeReceiver[] = []
  return {
    receiver: {
      init: (app: App) => {
        for (const receiver of receivers) receiver.init(app)
      },
      start: () => Promise.all(receivers.map((receiver) => receiver.start())),
      stop: () => Promise.all(receivers.map((receiver) => receiver.stop())),
    },
    async open() {
      for (const receiver of receivers) {
        await openConnection(receiver).catch((error: unknown) => {
          // With one, all the rest is for comfort.
          if (open.length === 0) throw explain(error)
          logger.warn('No further connection to Slack could be opened', error)
        })
        open.push(receiver)
      }
      return {}
    },
    async close() {
      await Promise.all(open.splice(0).map(({ client }) => closeConnection(client)))
    },
  }
}

/** The client goes on trying after most refusals; at the start the first attempt must tell. */
async function openConnection(receiver: SocketModeReceiver): Promise<void> {
  const { client } = receiver
  const failed = new Promise<never>((_, reject) => {
    client.once('reconnecting', () => reject(new ConfigurationError([NO_CONNECTION])))
  })
  try {
    await Promise.race([receiver.start(), failed])
  } catch (error) {
    await client.disconnect()
    throw error
  } finally {
    client.removeAllListeners('reconnecting')
  }
}

/**
 * Where the client is just opening a connection, it would leave a rejection unhandled, and come back after it was closed
 * (slackapi/node-slack-sdk#2656).
 */
async function closeConnection(client: SocketModeReceiver['client']): Promise<void> {
  client.removeAllListeners('disconnected')
  client.on('connected', () => void client.disconnect())
  await client.disconnect()
}

const NO_CONNECTION =
  'SLACK_APP_TOKEN opens no connection: take an app-level token (xapp-) with the scope connections:write'

function explain(error: unknown): unknown {
  const refusal = refusalOf(error)
  return refusal ? new ConfigurationError([`SLACK_APP_TOKEN is refused by Slack (${refusal})`]) : error
}
