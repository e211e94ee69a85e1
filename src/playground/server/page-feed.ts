// Server-sent events: what happens in the workspace, to every page that is open.
import type { ServerResponse } from 'node:http'
import { pageEvents } from '../page-view.ts'
import { viewEvent } from '../view-event.ts'
import type { Views } from '../views.ts'
import type { Change, Workspace } from '../workspace.ts'
import { workspaceIds } from '../workspace-ids.ts'

/** Often enough that no proxy or browser takes the connection for dead, in milliseconds. */
const HEARTBEAT_MS = 15_000

/** How long a browser waits before it connects again, in milliseconds. */
const RECONNECT_MS = 1_000

export interface PageFeedOptions {
  readonly workspace: Workspace
  readonly views?: Views | undefined
  /** In milliseconds. */
  readonly heartbeat?: number
}

/**
 * The open connections. A page that connects loads the state after that, on every connection: what happened
 * before is in the state, what happens after is in the feed, so nothing is lost or numbered.
 */
export class PageFeed {
  readonly #workspace: Workspace
  readonly #pages = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout

  constructor({ workspace, views, heartbeat = HEARTBEAT_MS }: PageFeedOptions) {
    this.#workspace = workspace
    workspace.subscribe((change) => this.#send(change))
    views?.subscribe((change) => {
      const event = viewEvent(change, views, workspaceIds.me)
      if (event) this.#write(`data: ${JSON.stringify(event)}\n\n`)
    })
    this.#heartbeat = setInterval(() => this.#write(': still here\n\n'), heartbeat).unref()
  }

  open(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: ${RECONNECT_MS}\n\n`)
    this.#pages.add(response)
    response.once('close', () => this.#pages.delete(response))
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const page of this.#pages) page.end()
  }

  #send(change: Change): void {
    for (const event of pageEvents(change, this.#workspace)) this.#write(`data: ${JSON.stringify(event)}\n\n`)
  }

  #write(text: string): void {
    for (const page of this.#pages) page.write(text)
  }
}
