// Socket Mode: the app connects to Slack, and deliveries go down its WebSocket.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { workspaceIds } from '../workspace-ids.ts'
import type { Delivery, DeliveryOutcome } from './app-connection.ts'

export interface SocketModeOptions {
  /** How long the app has to acknowledge, in milliseconds. */
  readonly acknowledgeWithin: number
  readonly createUuid: () => string
}

const acknowledgementSchema = z.object({ envelope_id: z.string(), payload: z.unknown().optional() })

/** What a client sends is small: acknowledgements. */
const MAX_PAYLOAD_BYTES = 1_048_576

/** The server goes away, RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001

/** Where `apps.connections.open` sends a client. */
const LINK_PATH = '/link/'

/** Slack's words for why it ends a connection: in some ten seconds, now, or as Socket Mode is switched off. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled'

/** https://docs.slack.dev/apis/events-api/using-socket-mode: how long a client has after a warning. */
const WARNING_MS = 10_000

/** An app may hold so many connections at a time. */
const MAX_CONNECTIONS = 10

interface Envelope {
  readonly client: WebSocket
  readonly settle: (outcome: DeliveryOutcome) => void
}

/**
 * Holds the app's connections. Each delivery goes down one of them, in turns; what was not acknowledged when a
 * connection ends has failed. A client that was told to go gets no more, unless there is no other.
 */
export class SocketMode {
  readonly #options: SocketModeOptions
  readonly #tickets = new Set<string>()
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES })
  readonly #clients: WebSocket[] = []
  readonly #leaving = new Set<WebSocket>()
  readonly #closing = new Set<NodeJS.Timeout>()
  readonly #waiting = new Map<string, Envelope>()

  constructor(options: SocketModeOptions) {
    this.#options = options
  }

  get isConnected(): boolean {
    return this.#clients.length > 0
  }

  /** A path for one connection; it is good once. */
  createLink(): string {
    const ticket = this.#options.createUuid()
    this.#tickets.add(ticket)
    return `${LINK_PATH}?ticket=${ticket}&app_id=${workspaceIds.appId}`
  }

  /** Takes the upgrade of an HTTP connection that came by a link. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [path, query] = (request.url ?? '').split('?', 2)
    const ticket = new URLSearchParams(query).get('ticket') ?? ''
    if (path !== LINK_PATH || !this.#tickets.delete(ticket)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#join(client))
  }

  #join(client: WebSocket): void {
    client.on('message', (data) => this.#acknowledge(data.toString()))
    client.on('error', () => client.terminate())
    client.once('close', () => this.#leave(client))
    if (this.#clients.length >= MAX_CONNECTIONS) this.#tell(client, 'too_many_websockets', 0)
    else {
      this.#clients.push(client)
      client.send(JSON.stringify(this.#hello()))
    }
  }

  /** As `SendToApp`; a client that is not there has failed to answer. */
  send(delivery: Delivery): Promise<DeliveryOutcome> {
    const client = this.#next()
    if (!client) return Promise.resolve(FAILED)
    const envelopeId = this.#options.createUuid()
    return new Promise((resolve) => {
      const settle = (outcome: DeliveryOutcome) => {
        clearTimeout(timer)
        this.#waiting.delete(envelopeId)
        resolve(outcome)
      }
      const giveUp = () => settle({ acknowledged: false, status: 0, reason: 'http_timeout' })
      const timer = setTimeout(giveUp, this.#options.acknowledgeWithin)
      this.#waiting.set(envelopeId, { client, settle })
      client.send(JSON.stringify(wrapDelivery(envelopeId, delivery)))
    })
  }

  /**
   * Tells clients that their connection will end, as Slack does every few hours, and ends it: after a warning in ten
   * seconds or `within` milliseconds, else at once. By default all of them.
   */
  disconnect(reason: DisconnectReason, { count = MAX_CONNECTIONS, within = WARNING_MS } = {}): void {
    for (const client of this.#clients.filter((each) => !this.#leaving.has(each)).slice(0, count))
      this.#tell(client, reason, reason === 'warning' ? within : 0)
  }

  close(): void {
    for (const timer of this.#closing) clearTimeout(timer)
    for (const client of this.#clients) client.close(GOING_AWAY)
    for (const { settle } of this.#waiting.values()) settle(FAILED)
  }

  #tell(client: WebSocket, reason: DisconnectReason | 'too_many_websockets', within: number): void {
    this.#leaving.add(client)
    client.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'localhost' } }))
    const timer = setTimeout(() => {
      this.#closing.delete(timer)
      client.close(GOING_AWAY)
    }, within)
    this.#closing.add(timer)
  }

  #leave(client: WebSocket): void {
    const place = this.#clients.indexOf(client)
    if (place >= 0) this.#clients.splice(place, 1)
    this.#leaving.delete(client)
    for (const envelope of this.#waiting.values()) if (envelope.client === client) envelope.settle(FAILED)
  }

  /** Whoever had a delivery goes to the end of the line. */
  #next(): WebSocket | undefined {
    const client = this.#clients.find((each) => !this.#leaving.has(each)) ?? this.#clients[0]
    if (client) this.#clients.push(...this.#clients.splice(this.#clients.indexOf(client), 1))
    return client
  }

  #acknowledge(text: string): void {
    const parsed = acknowledgementSchema.safeParse(parseJson(text))
    if (!parsed.success) return
    const { envelope_id, payload } = parsed.data
    this.#waiting.get(envelope_id)?.settle({ acknowledged: true, status: 200, response: payload })
  }

  #hello() {
    return {
      type: 'hello',
      num_connections: this.#clients.length,
      debug_info: { host: 'localhost', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: workspaceIds.appId },
    }
  }
}

const FAILED: DeliveryOutcome = { acknowledged: false, status: 0, reason: 'connection_failed' }

const ENVELOPE_TYPES = {
  event: 'events_api',
  command: 'slash_commands',
  interaction: 'interactive',
} as const satisfies Record<Delivery['kind'], string>

function wrapDelivery(envelopeId: string, { kind, body, retry }: Delivery) {
  const isEvent = kind === 'event'
  return {
    envelope_id: envelopeId,
    type: ENVELOPE_TYPES[kind],
    accepts_response_payload: !isEvent,
    payload: body,
    ...(isEvent && { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
