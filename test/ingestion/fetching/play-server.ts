// A server that plays the web: each path answers as it is told, and what was asked is remembered.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** The body of a page; or a function that answers by itself. */
export type Played = string | ((response: ServerResponse, headers: IncomingHttpHeaders) => void)

export interface PlayServer {
  readonly origin: string
  readonly asked: readonly Asked[]
  /** Replaces what is answered; a path that is not played is answered with 404. */
  play(pages: Readonly<Record<string, Played>>): void
}

/** Ends with the test. Listens on 127.0.0.1 alone. */
export async function startPlayServer(pages: Readonly<Record<string, Played>> = {}): Promise<PlayServer> {
  const asked: Asked[] = []
  const played = new Map(Object.entries(pages))
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    const answer = played.get(path)
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'function') answer(response, request.headers)
    else response.writeHead(200, { 'content-type': typeOf(answer) }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    play: (more) => {
      for (const [path, answer] of Object.entries(more)) played.set(path, answer)
    },
  }
}

function typeOf(body: string): string {
  if (body.startsWith('{')) return 'application/feed+json'
  if (body.startsWith('<?xml')) return 'application/rss+xml; charset=utf-8'
  return body.startsWith('<') ? 'text/html; charset=utf-8' : 'text/plain'
}
