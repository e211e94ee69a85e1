// A small Slack on this machine: the page where a newcomer meets the bot, and the bench that the whole bot is
// tested on. The very same Bolt app runs against it as against Slack.
import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { InputError } from '../errors.ts'
import { AgentSessions } from './agent-sessions.ts'
import type { AppManifest } from './app-manifest.ts'
import { createSlackIds } from './create-slack-ids.ts'
import type { Delivery, SendToApp } from './delivery/app-connection.ts'
import { AppLink } from './delivery/app-link.ts'
import { EventOutbox } from './delivery/event-outbox.ts'
import { Interactions } from './delivery/interactions.ts'
import { ResponseUrls } from './delivery/response-urls.ts'
import { type Command, SlashCommands } from './delivery/slash-commands.ts'
import type { SocketMode } from './delivery/socket-mode.ts'
import type { SlackEvent } from './delivery/wrap-event.ts'
import { formatTypedText } from './format-typed-text.ts'
import { KeptMessages } from './kept-messages.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import type { Message } from './message.ts'
import { MessageStreams } from './message-streams.ts'
import type { PageMessage, PageState } from './page-protocol.ts'
import { pageMessages, pageState } from './page-view.ts'
import { postTypedMessage, type TypedMessage } from './post-typed-message.ts'
import { requireMember } from './require-member.ts'
import { requireOwnMessage } from './require-own-message.ts'
import { acceptUpgrade } from './server/accept-upgrade.ts'
import { createInteract } from './server/create-interact.ts'
import { createPageActions } from './server/create-page-actions.ts'
import { createRequestListener } from './server/create-request-listener.ts'
import { type LocalServer, listenLocally } from './server/listen-locally.ts'
import { PageFeed } from './server/page-feed.ts'
import { slackView } from './slack-view.ts'
import { speakForTeam, type Team } from './speak-for-team.ts'
import { ThreadStatuses } from './thread-statuses.ts'
import { toPageView } from './to-page-view.ts'
import { toggleReaction } from './toggle-reaction.ts'
import { TriggerIds } from './trigger-ids.ts'
import { Views } from './views.ts'
import { type WaitForMessageOptions, waitForMessage } from './wait-for-message.ts'
import { type ApiCall, createWebApi } from './web-api/create-web-api.ts'
import { Workspace } from './workspace.ts'
import { workspaceIds } from './workspace-ids.ts'
import { localWorkspace } from './workspace-plan.ts'

export interface DeliveryAttempt {
  readonly kind: Delivery['kind']
  readonly acknowledged: boolean
  /** Until the app answered or had failed to, in milliseconds. */
  readonly took: number
}

const PAGE_FOLDER = fileURLToPath(new URL('page', import.meta.url))

const NO_WELCOME: PageState['welcome'] = { text: '', examples: [] }

interface Opened {
  readonly local: LocalServer
  readonly messages: readonly Message[] | undefined
  readonly kept: KeptMessages | undefined
}

/** It runs from `start` to `close`, and keeps nothing beyond that but messages, where it is given a place for them. */
export class LocalSlack {
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
  readonly #triggers: TriggerIds
  readonly #responseUrls: ResponseUrls
  readonly #state: Workspace
  readonly #link: AppLink
  readonly #outbox: EventOutbox
  readonly #statuses: ThreadStatuses
  readonly #streams: MessageStreams
  readonly #sessions: AgentSessions
  readonly #feed: PageFeed
  readonly #calls: ApiCall[] = []
  readonly #attempts: DeliveryAttempt[] = []
  readonly #closeServer: () => Promise<void>
  readonly #createUuid: () => string
  readonly #send: SendToApp
  /** Carries out a call of the Web API. */
  readonly callMethod: ReturnType<typeof createWebApi>
  readonly #commands: SlashCommands
  #welcome: PageState['welcome'] | undefined

  readonly #kept: KeptMessages | undefined

  private constructor(options: LocalSlackOptions, { local, messages, kept }: Opened) {
    const { clock = Date.now, createUuid = randomUUID } = options
    const createSlackId = createSlackIds({ createUuid })
    const team = teamOf(options)
    const { plan, channels } = options
    const workspace = new Workspace({ clock, plan, channels, messages })
    kept?.follow(workspace)
    this.#kept = kept
    const link = new AppLink({ ...options, clock, createUuid })
    const speak = isOfItsOwn(options) ? speakForTeam(team) : undefined
    const send: SendToApp = async (delivery) => {
      const begun = clock()
      const outcome = await link.send(speak ? { ...delivery, body: speak(delivery.body) } : delivery)
      const { acknowledged } = outcome
      this.#attempts.push({ kind: delivery.kind, acknowledged, took: clock() - begun })
      return outcome
    }
    const parts = { workspace, teamId: team.id, clock, createSlackId, send }
    this.url = local.url
    this.apiUrl = `${local.url}/api/`
    this.#closeServer = options.shared ? async () => undefined : closing(local.server)
    this.#createUuid = createUuid
    this.#send = parts.send
    this.#state = workspace
    this.#link = link
    this.#outbox = new EventOutbox({ ...options, ...parts, signal: link.signal })
    this.views = new Views(parts)
    this.#triggers = new TriggerIds(parts)
    this.#responseUrls = new ResponseUrls(parts)
    const people = {
      ...parts,
      url: local.url,
      views: this.views,
      triggers: this.#triggers,
      responseUrls: this.#responseUrls,
    }
    this.#commands = new SlashCommands(people)
    this.interactions = new Interactions(people)
    this.#statuses = new ThreadStatuses({ workspace })
    this.#streams = new MessageStreams({ workspace, clock, lifetime: options.streamLifetime })
    this.#sessions = new AgentSessions({ workspace })
    this.#feed = new PageFeed({ workspace, views: this.views })
    this.callMethod = this.#createWebApi({ ...options, clock }, local.url)
    this.listener = this.#createListener(options, local.port)
    if (!options.shared) this.#attach(local)
  }

  /** Listens when it resolves. A port that is taken is an `InputError`. */
  static async start(options: LocalSlackOptions): Promise<LocalSlack> {
    const { logger, shared, port = 0 } = options
    const teamId = teamOf(options).id
    const kept = options.kept && new KeptMessages({ kept: options.kept, teamId, logger })
    const messages = await kept?.read()
    return new LocalSlack(options, { local: shared ?? (await listenLocally(port)), messages, kept })
  }

  /** Where signed requests go: the app's `/slack/events`. A connected Socket Mode client gets them instead. */
  connect(eventsUrl: string): void {
    this.#link.connect(eventsUrl)
  }

  /**
   * A person writes, as typed at the page: `@Newsdesk …` (or `<@U…>`) mentions the bot. Resolves when the events
   * have been acknowledged or given up. An `InputError` where the person is not there, or the thread is not.
   */
  async post(message: TypedMessage): Promise<{ ts: string }> {
    const posted = this.#post(message)
    await this.#outbox.delivered(posted)
    return { ts: posted.ts }
  }

  /** Sends an event that stands for no message. Resolves as `post` does. */
  async announce(event: SlackEvent): Promise<void> {
    await this.#outbox.send(event)
  }

  /** A person uses a slash command; its text goes out as typed. Resolves when it is acknowledged or has failed. */
  async command(command: Command): Promise<void> {
    await this.#run(command)
  }

  /** A person changes what they wrote. Resolves when the event has been acknowledged or given up. */
  async edit({ user, channel, ts, text }: TypedMessage & { readonly ts: string }): Promise<void> {
    const message = requireOwnMessage({ user, channel, ts }, this.#state)
    const content = formatTypedText(text.trim(), this.#state.people)
    await this.#outbox.delivered(this.#state.edit(message, { ...content, edited: true }))
  }

  /** A person takes back what they wrote. Resolves when the event has been acknowledged or given up. */
  async delete({ user, channel, ts }: { user: string; channel: string; ts: string }): Promise<void> {
    const message = requireOwnMessage({ user, channel, ts }, this.#state)
    this.#state.remove(message)
    await this.#outbox.delivered(message)
  }

  /** A person gives a message an emoji, or takes it back where they gave it before. */
  react({ user, channel, ts, name }: { user: string; channel: string; ts: string; name: string }): void {
    requireMember({ user, channel }, this.#state)
    const message = this.#state.message(channel, ts)
    if (!message || message.recipient !== undefined) throw new InputError('This message is gone.')
    this.#state.react(message, toggleReaction(message.reactions, { name, user }))
  }

  /** A person opens the app: its Home tab, or the messages with it. Resolves as `post` does. */
  async openApp({ user, tab }: { user: string; tab: 'home' | 'messages' }): Promise<void> {
    const channel = this.#state.channel(user)
    const home = this.views.home(user)
    await this.#outbox.send({
      type: 'app_home_opened',
      user,
      channel: channel?.id,
      tab,
      ...(tab === 'home' && home && { view: slackView(home) }),
      event_ts: this.#state.nextTimestamp(),
    })
  }

  /**
   * A person presses Stop in a thread in which the bot is at work; the event is on its way when it returns. An
   * `InputError` where the bot's session there is not `processing`.
   */
  stop({ user, channel, threadTs }: { user: string; channel: string; threadTs: string }): void {
    requireMember({ user, channel }, this.#state)
    if (this.#sessions.find(channel, threadTs)?.status !== 'processing')
      throw new InputError('There is nothing to stop in this thread.')
    const streams = this.#streams.stopThread({ channel, threadTs })
    this.#state.noteStop({ user, channel, threadTs, streams })
  }

  /**
   * Sends any body as an event, signed, once: a duplicate, or a replay. The status is 0 where no answer came.
   * Socket Mode knows no headers, and gives 200 for an acknowledgement.
   */
  async deliver(body: object, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number }> {
    const { status } = await this.#send({ kind: 'event', body, headers })
    return { status }
  }

  /** Changes what an empty channel says, from the next time that a page is loaded. */
  changeWelcome(welcome: PageState['welcome']): void {
    this.#welcome = welcome
  }

  /** Ends Socket Mode connections, as Slack does now and then; see `SocketMode.disconnect`. */
  disconnect(...how: Parameters<SocketMode['disconnect']>): void {
    this.#link.socketMode.disconnect(...how)
  }

  /** Every attempt to deliver something to the app, oldest first. */
  get attempts(): readonly DeliveryAttempt[] {
    return this.#attempts
  }

  /** Calls of the Web API, oldest first, refused ones too. */
  get calls(): readonly ApiCall[] {
    return this.#calls
  }

  /** Every event envelope, oldest first, each once: to look at, or to deliver again. */
  get events(): readonly object[] {
    return this.#outbox.events
  }

  /** Oldest first, replies and ephemeral messages to anybody included; with `threadTs`, that thread alone. */
  messages(where: { channel: string; threadTs?: string | undefined }): readonly PageMessage[] {
    return pageMessages(this.#state, where)
  }

  /** Resolves with a message that is there or comes, also as an update; rejects after `timeout` with what was there. */
  waitForMessage(
    matches: (message: PageMessage) => boolean,
    options?: WaitForMessageOptions,
  ): Promise<PageMessage> {
    return waitForMessage(this.#state, matches, options)
  }

  /** Ends every connection, and deliveries that are under way. Closing again changes nothing. */
  async close(): Promise<void> {
    this.#link.close()
    this.#feed.close()
    this.#statuses.close()
    this.#streams.close()
    await this.#closeServer()
    await this.#kept?.settle()
  }

  #createWebApi(options: LocalSlackOptions & { clock: () => number }, url: string) {
    const { timeZone } = options
    const host = {
      workspace: this.#state,
      statuses: this.#statuses,
      streams: this.#streams,
      sessions: this.#sessions,
      views: this.views,
      triggers: this.#triggers,
      socketMode: this.#link.socketMode,
      url,
      timeZone,
      clock: options.clock,
    }
    const { scopes } = options.manifest
    const callMethod = createWebApi({ ...options, scopes, host, onCall: (call) => this.#calls.push(call) })
    if (!isOfItsOwn(options)) return callMethod
    const speak = speakForTeam(teamOf(options))
    return function callMethodOfTeam(...call: Parameters<typeof callMethod>) {
      const answer = callMethod(...call)
      return { ...answer, body: speak(answer.body) }
    }
  }

  #createListener(options: LocalSlackOptions, port: number): RequestListener {
    const { pageFolder = PAGE_FOLDER, welcome = NO_WELCOME, manifest, workbench, logger } = options
    const workspace = this.#state
    const { id } = teamOf(options)
    return createRequestListener({
      port,
      pageFolder,
      feed: this.#feed,
      people: workspace.people,
      first: workspace.first.id,
      logger,
      workbench,
      readState: (me) => ({
        ...pageState(workspace, { welcome: this.#welcome ?? welcome, me }),
        teamId: id,
        teams: options.teams ?? [],
        ...this.#viewState(manifest, me),
        hasWorkbench: workbench !== undefined,
      }),
      callMethod: this.callMethod,
      useResponseUrl: (responseId, body) => this.#responseUrls.use(responseId, body),
      act: createPageActions({
        post: (message) => ({ ts: this.#post(message).ts }),
        run: (command) => void this.#run(command),
        stop: (session) => this.stop(session),
        interact: createInteract({ slack: this }),
      }),
    })
  }

  #attach({ server, port }: LocalServer): void {
    const { socketMode } = this.#link
    server.on('request', this.listener)
    server.on('upgrade', (request, socket, head) =>
      acceptUpgrade(request, socket, head, { port, socketMode }),
    )
  }

  #viewState({ shortcuts }: AppManifest, me: string): Partial<PageState> {
    const [modal, home] = [this.views.modal(me), this.views.home(me)]
    return { shortcuts, ...(modal && { modal: toPageView(modal) }), ...(home && { home: toPageView(home) }) }
  }

  #post(message: TypedMessage): Message {
    return postTypedMessage(message, this.#state, this.#createUuid())
  }

  #run(command: Command): Promise<void> {
    requireMember(command, this.#state)
    return this.#commands.run(command)
  }
}

function teamOf({ plan = localWorkspace, team = plan.team }: LocalSlackOptions): Team {
  return team
}

/** The first workspace speaks as itself. */
function isOfItsOwn(options: LocalSlackOptions): boolean {
  return teamOf(options) !== localWorkspace.team
}

function closing(server: LocalServer['server']): () => Promise<void> {
  return async function closeServer() {
    server.closeAllConnections()
    if (server.listening) await server[Symbol.asyncDispose]()
  }
}
