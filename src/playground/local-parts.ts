// What a local Slack is put together from: its workspace, what goes to the app, and the Web API that the app calls.
import { randomUUID } from 'node:crypto'
import { AgentSessions } from './agent-sessions.ts'
import { createSlackIds } from './create-slack-ids.ts'
import type { Delivery, SendToApp } from './delivery/app-connection.ts'
import { AppLink } from './delivery/app-link.ts'
import { EventOutbox } from './delivery/event-outbox.ts'
import { Interactions } from './delivery/interactions.ts'
import { ResponseUrls } from './delivery/response-urls.ts'
import { SlashCommands } from './delivery/slash-commands.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import type { Message } from './message.ts'
import { MessageStreams } from './message-streams.ts'
import { PageFeed } from './server/page-feed.ts'
import { speechOf, teamOf } from './team-of.ts'
import { ThreadStatuses } from './thread-statuses.ts'
import { TriggerIds } from './trigger-ids.ts'
import { Views } from './views.ts'
import { type ApiCall, createWebApi, type WebApiOptions } from './web-api/create-web-api.ts'
import { Workspace } from './workspace.ts'

export interface DeliveryAttempt {
  readonly kind: Delivery['kind']
  readonly acknowledged: boolean
  /** Until the app answered or had failed to, in milliseconds. */
  readonly took: number
}

export interface LocalPartsOptions {
  /** The page’s. */
  readonly url: string
  /** That were kept of an earlier run. */
  readonly messages: readonly Message[] | undefined
}

export type LocalParts = ReturnType<typeof createLocalParts>

/** Nothing is sent before the app is connected to `link`. */
export function createLocalParts(options: LocalSlackOptions, { url, messages }: LocalPartsOptions) {
  const { clock = Date.now, createUuid = randomUUID, plan, channels } = options
  const workspace = new Workspace({ clock, plan, channels, messages })
  const link = new AppLink({ ...options, clock, createUuid })
  const attempts: DeliveryAttempt[] = []
  const send = createSend({ options, link, clock, attempts })
  const createSlackId = createSlackIds({ createUuid })
  const shared = { workspace, teamId: teamOf(options).id, clock, createSlackId, send }
  const views = new Views(shared)
  const triggers = new TriggerIds(shared)
  const responseUrls = new ResponseUrls(shared)
  const people = { ...shared, url, views, triggers, responseUrls }
  const statuses = new ThreadStatuses({ workspace })
  const streams = new MessageStreams({ workspace, clock, lifetime: options.streamLifetime })
  const sessions = new AgentSessions({ workspace })
  const calls: ApiCall[] = []
  const { socketMode } = link
  const { timeZone } = options
  const host = { workspace, statuses, streams, sessions, views, triggers, socketMode, url, timeZone, clock }
  return {
    workspace,
    link,
    /** Every attempt to deliver something to the app, oldest first. */
    attempts,
    send,
    createUuid,
    outbox: new EventOutbox({ ...options, ...shared, signal: link.signal }),
    views,
    responseUrls,
    commands: new SlashCommands(people),
    interactions: new Interactions(people),
    statuses,
    streams,
    sessions,
    feed: new PageFeed({ workspace, views }),
    /** Of the Web API, oldest first. */
    calls,
    callMethod: createCallMethod(options, { host, onCall: (call) => calls.push(call) }),
  }
}

interface CreateSendOptions {
  readonly options: LocalSlackOptions
  readonly link: AppLink
  readonly clock: () => number
  readonly attempts: DeliveryAttempt[]
}

function createSend({ options, link, clock, attempts }: CreateSendOptions): SendToApp {
  const speak = speechOf(options)
  return async function send(delivery) {
    const begun = clock()
    const outcome = await link.send(speak ? { ...delivery, body: speak(delivery.body) } : delivery)
    attempts.push({ kind: delivery.kind, acknowledged: outcome.acknowledged, took: clock() - begun })
    return outcome
  }
}

function createCallMethod(
  options: LocalSlackOptions,
  given: Pick<WebApiOptions, 'host' | 'onCall'>,
): ReturnType<typeof createWebApi> {
  const { scopes } = options.manifest
  const callMethod = createWebApi({ ...options, scopes, ...given })
  const speak = speechOf(options)
  if (!speak) return callMethod
  return function callMethodOfTeam(...call) {
    const answer = callMethod(...call)
    return { ...answer, body: speak(answer.body) }
  }
}
