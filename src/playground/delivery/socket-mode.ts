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

/** Holds the app's connections; an app may open a new one at any time, and the newest gets the deliveries. */
export class SocketMode {
  readonly #options: SocketModeOptions
  readonly #tickets = new Set<string>()
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES })
  readonly #clients: WebSocket[] = []
  readonly #waiting = new Map<string, (outcome: DeliveryOutcome) => void>()

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
    client.once('close', () => this.#clients.splice(this.#clients.indexOf(client), 1))
    this.#clients.push(client)
    client.send(JSON.stringify(this.#hello()))
  }

  /** As `SendToApp`; a client that is not there has failed to answer. */
  send(delivery: Delivery): Promise<DeliveryOutcome> {
    const client = this.#clients.at(-1)
    if (!client) return Promise.resolve({ acknowledged: false, status: 0, reason: 'connection_failed' })
    const envelopeId = this.#options.createUuid()
    return new Promise((resolve) => {
      const settle = (outcome: DeliveryOutcome) => {
        clearTimeout(timer)
        this.#waiting.delete(envelopeId)
        resolve(outcome)
      }
      const giveUp = () => settle({ acknowledged: false, status: 0, reason: 'http_timeout' })
      const timer = setTimeout(giveUp, this.#options.acknowledgeWithin)
      this.#waiting.set(envelopeId, settle)
      client.send(JSON.stringify(wrapDelivery(envelopeId, delivery)))
    })
  }

  /** Asks every client to connect anew, as Slack does every few hours. */
  refresh(): void {
    const body = { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'localhost' } }
    for (const client of this.#clients) client.send(JSON.stringify(body))
  }

  close(): void {
    for (const client of this.#clients) client.close(GOING_AWAY)
    for (const settle of this.#waiting.values()) {
      settle({ acknowledged: false, status: 0, reason: 'connection_failed' })
    }
  }

  #acknowledge(text: string): void {
    const parsed = acknowledgementSchema.safeParse(parseJson(text))
    if (!parsed.success) return
    const { envelope_id, payload } = parsed.data
    this.#waiting.get(envelope_id)?.({ acknowledged: true, status: 200, response: payload })
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
