// Slack's requests by HTTP: signed, on one endpoint.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger as BoltLogger, type CustomRoute, HTTPReceiver, LogLevel } from '@slack/bolt'
import { ConfigurationError } from '../../errors.ts'
import type { SlackLink } from './slack-link.ts'

const EVENTS_PATH = '/slack/events'

/** How long requests that are still coming in may take when the app stops. */
const CLOSE_GRACE_MS = 2_000

/** A connection that has just answered is kept alive by Node for seconds more, unless it is looked for again. */
const CLOSE_IDLE_INTERVAL_MS = 20

const HEALTH: CustomRoute = {
  path: '/health',
  method: 'GET',
  handler: (_request, response) => void response.end('ok\n'),
}

export interface HttpLinkOptions {
  readonly signingSecret: string
  /** 0 for any free one. */
  readonly port: number
  /** The address to listen on; every address of the machine where absent. */
  readonly host?: string
  /** Beside those that every app has. */
  readonly routes?: readonly CustomRoute[]
  readonly logger: BoltLogger
}

/** `GET /health` answers 200 as long as it is open. */
export function httpLink({ signingSecret, port, host, routes = [], logger }: HttpLinkOptions): SlackLink {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    customRoutes: [HEALTH, ...routes],
    logger,
    logLevel: LogLevel.WARN,
  })
  let server: Server | undefined
  return {
    receiver,
    async open() {
      try {
        server = await receiver.start({ port, ...(host !== undefined && { host }) })
      } catch (error) {
        throw explain(error, port)
      }
      return { eventsUrl: `http://${host ?? 'localhost'}:${portOf(server)}${EVENTS_PATH}` }
    },
    async close() {
      if (!server) return
      const closing = server
      server = undefined
      const idle = setInterval(() => closing.closeIdleConnections(), CLOSE_IDLE_INTERVAL_MS)
      const all = setTimeout(() => closing.closeAllConnections(), CLOSE_GRACE_MS)
      await receiver.stop().finally(() => {
        clearInterval(idle)
        clearTimeout(all)
      })
    },
  }
}

function portOf(server: Server): number {
  // A server that listens on a port has an address with one; only pipes have a name instead.
  return (server.address() as AddressInfo).port
}

function explain(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new ConfigurationError([`PORT ${port} is taken: stop what uses it or set another`])
  if (code === 'EACCES') return new ConfigurationError([`PORT ${port} may not be used: set one above 1023`])
  if (code === 'EADDRNOTAVAIL')
    return new ConfigurationError(['the host to listen on is no address of this machine'])
  return error
}
