// Server-sent events: what happens in the workspace, to every page that is open.
import type { ServerResponse } from 'node:http'
import type { PageEvent } from '../page-protocol.ts'
import { pageEvents } from '../page-view.ts'
import { viewEvent } from '../view-event.ts'
import type { Views } from '../views.ts'
import type { Workspace } from '../workspace.ts'

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
  /** Each with the person at the page. */
  readonly #pages = new Map<ServerResponse, string>()
  readonly #heartbeat: NodeJS.Timeout

  constructor({ workspace, views, heartbeat = HEARTBEAT_MS }: PageFeedOptions) {
    workspace.subscribe((change) => this.#send((me) => pageEvents(change, workspace, me)))
    views?.subscribe((change) => {
      this.#send((me) => [viewEvent(change, views, me)])
    })
    this.#heartbeat = setInterval(() => this.#write(': still here\n\n'), heartbeat).unref()
  }

  /** For the page of the person `me`. */
  open(response: ServerResponse, me: string): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: ${RECONNECT_MS}\n\n`)
    this.#pages.set(response, me)
    response.once('close', () => this.#pages.delete(response))
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const page of this.#pages.keys()) page.end()
  }

  #send(eventsFor: (me: string) => readonly (PageEvent | undefined)[]): void {
    for (const [page, me] of this.#pages) {
      for (const event of eventsFor(me)) if (event) page.write(`data: ${JSON.stringify(event)}\n\n`)
    }
  }

  #write(text: string): void {
    for (const page of this.#pages.keys()) page.write(text)
  }
}
