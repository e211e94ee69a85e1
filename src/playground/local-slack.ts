// A small Slack on this machine: the page where a newcomer meets the bot, and the bench that the whole bot is
// tested on. The very same Bolt app runs against it as against Slack.
import type { RequestListener } from 'node:http'
import type { Interactions } from './delivery/interactions.ts'
import type { SocketMode } from './delivery/socket-mode.ts'
import { KeptMessages } from './kept-messages.ts'
import { createLocalParts, type DeliveryAttempt, type LocalParts } from './local-parts.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import type { PageMessage, PageState } from './page-protocol.ts'
import { pageMessages } from './page-view.ts'
import { PeopleOfSlack } from './people-of-slack.ts'
import { ServedPage } from './served-page.ts'
import { acceptUpgrade } from './server/accept-upgrade.ts'
import { type LocalServer, listenLocally } from './server/listen-locally.ts'
import { teamOf } from './team-of.ts'
import type { Views } from './views.ts'
import { type WaitForMessageOptions, waitForMessage } from './wait-for-message.ts'
import type { ApiCall } from './web-api/create-web-api.ts'
import { workspaceIds } from './workspace-ids.ts'

interface Opened {
  readonly local: LocalServer
  readonly parts: LocalParts
  readonly kept: KeptMessages | undefined
}

/** It runs from `start` to `close`, and keeps nothing beyond that but messages, where it is given a place for them. */
export class LocalSlack extends PeopleOfSlack {
  /** The page: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** For Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string
  /** Ids of the first workspace, and of the bot in each: the same in every run. */
  readonly workspace = workspaceIds
  /** Answers every request to it; its own server asks it already. */
  readonly listener: RequestListener
  /** Clicks, modals and shortcuts of any person. */
  readonly interactions: Interactions
  /** The modals and Home tabs that are open. */
  readonly views: Views
  /** Carries out a call of the Web API. */
  readonly callMethod: LocalParts['callMethod']
  readonly #parts: LocalParts
  readonly #page: ServedPage
  readonly #kept: KeptMessages | undefined
  readonly #closeServer: () => Promise<void>

  private constructor(options: LocalSlackOptions, { local, parts, kept }: Opened) {
    super(parts)
    this.url = local.url
    this.apiUrl = `${local.url}/api/`
    this.interactions = parts.interactions
    this.views = parts.views
    this.callMethod = parts.callMethod
    this.#parts = parts
    this.#kept = kept
    this.#page = new ServedPage({ ...options, port: local.port, parts, slack: this })
    this.listener = this.#page.listener
    this.#closeServer = options.shared ? async () => undefined : closing(local.server)
    if (!options.shared) this.#attach(local)
  }

  /** Listens when it resolves. A port that is taken is an `InputError`. */
  static async start(options: LocalSlackOptions): Promise<LocalSlack> {
    const { logger, shared, port = 0 } = options
    const teamId = teamOf(options).id
    const kept = options.kept && new KeptMessages({ kept: options.kept, teamId, logger })
    const messages = await kept?.read()
    const local = shared ?? (await listenLocally(port))
    const parts = createLocalParts(options, { url: local.url, messages })
    kept?.follow(parts.workspace)
    return new LocalSlack(options, { local, parts, kept })
  }

  /** Where signed requests go: the app's `/slack/events`. A connected Socket Mode client gets them instead. */
  connect(eventsUrl: string): void {
    this.#parts.link.connect(eventsUrl)
  }

  /**
   * Sends any body as an event, signed, once: a duplicate, or a replay. The status is 0 where no answer came.
   * Socket Mode knows no headers, and gives 200 for an acknowledgement.
   */
  async deliver(body: object, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number }> {
    const { status } = await this.#parts.send({ kind: 'event', body, headers })
    return { status }
  }

  /** Changes what an empty channel says, from the next time that a page is loaded. */
  changeWelcome(welcome: PageState['welcome']): void {
    this.#page.changeWelcome(welcome)
  }

  /** Ends Socket Mode connections, as Slack does now and then; see `SocketMode.disconnect`. */
  disconnect(...how: Parameters<SocketMode['disconnect']>): void {
    this.#parts.link.socketMode.disconnect(...how)
  }

  /** Every attempt to deliver something to the app, oldest first. */
  get attempts(): readonly DeliveryAttempt[] {
    return this.#parts.attempts
  }

  /** Calls of the Web API, oldest first, refused ones too. */
  get calls(): readonly ApiCall[] {
    return this.#parts.calls
  }

  /** Every event envelope, oldest first, each once: to look at, or to deliver again. */
  get events(): readonly object[] {
    return this.#parts.outbox.events
  }

  /** Oldest first, replies and ephemeral messages to anybody included; with `threadTs`, that thread alone. */
  messages(where: { channel: string; threadTs?: string | undefined }): readonly PageMessage[] {
    return pageMessages(this.#parts.workspace, where)
  }

  /** Resolves with a message that is there or comes, also as an update; rejects after `timeout` with what was there. */
  waitForMessage(
    matches: (message: PageMessage) => boolean,
    options?: WaitForMessageOptions,
  ): Promise<PageMessage> {
    return waitForMessage(this.#parts.workspace, matches, options)
  }

  /** Ends every connection, and deliveries that are under way. Closing again changes nothing. */
  async close(): Promise<void> {
    const { link, feed, statuses, streams } = this.#parts
    for (const part of [link, feed, statuses, streams]) part.close()
    await this.#closeServer()
    await this.#kept?.settle()
  }

  #attach({ server, port }: LocalServer): void {
    const { socketMode } = this.#parts.link
    server.on('request', this.listener)
    server.on('upgrade', (request, socket, head) =>
      acceptUpgrade(request, socket, head, { port, socketMode }),
    )
  }
}

function closing(server: LocalServer['server']): () => Promise<void> {
  return async function closeServer() {
    server.closeAllConnections()
    if (server.listening) await server[Symbol.asyncDispose]()
  }
}
