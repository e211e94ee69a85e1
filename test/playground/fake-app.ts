// The app at the other end of the local Slack: a real server that remembers what it was sent.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders
  readonly raw: string
  /** The envelope of an event, or the fields of a command. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of any shape
  readonly body: any
}

export interface AppAnswer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string
  /** Milliseconds before it answers. */
  readonly after?: number
}

/** Answers each request with what `answer` gives for it and how often it came, 200 by default. */
export class FakeApp {
  readonly received: ReceivedRequest[] = []
  answer: (request: ReceivedRequest, count: number) => AppAnswer = () => ({})
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
    server.on('request', async (request, response) => {
      const raw = await text(request)
      const isJson = request.headers['content-type'] === 'application/json'
      const body = isJson ? JSON.parse(raw) : Object.fromEntries(new URLSearchParams(raw))
      const received = { headers: request.headers, raw, body }
      this.received.push(received)
      const { status = 200, headers, body: answer, after = 0 } = this.answer(received, this.received.length)
      setTimeout(() => response.writeHead(status, headers).end(answer), after)
    })
  }

  static async start(): Promise<FakeApp> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new FakeApp(server)
  }

  get eventsUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/slack/events`
  }

  /** The events inside the envelopes that came. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of any shape
  get events(): any[] {
    return this.received.flatMap(({ body }) => (body.event ? [body.event] : []))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await this.#server[Symbol.asyncDispose]()
  }
}
