// The state of the little workspace: people, channels, messages, statuses; and word of every change.
import type { AgentSession } from './agent-sessions.ts'
import { createTimestamps } from './create-timestamps.ts'
import type { Message, MessageContent, NewMessage, Reaction } from './message.ts'
import { workspaceIds } from './workspace-ids.ts'
import { type Channel, localWorkspace, type Person, type WorkspacePlan } from './workspace-plan.ts'

/** What happened; a listener hears of it after the state has changed. */
export type Change =
  | { readonly kind: 'posted'; readonly message: Message }
  | { readonly kind: 'changed'; readonly message: Message; readonly previous: Message }
  /** A message that is being written goes on. */
  | { readonly kind: 'streamed'; readonly message: Message }
  | { readonly kind: 'reacted'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly message: Message }
  | { readonly kind: 'status'; readonly status: ThreadStatus }
  | { readonly kind: 'session'; readonly session: AgentSession }
  | { readonly kind: 'prompts'; readonly prompts: SuggestedPrompts }
  /** A person stopped the agent's work. */
  | { readonly kind: 'stopped'; readonly stop: SessionStop }

export interface ThreadStatus {
  readonly channel: string
  readonly threadTs: string
  /** Empty where it was cleared. */
  readonly text: string
}

/** With the `ts` of each message that was being streamed. */
export interface SessionStop {
  readonly channel: string
  readonly threadTs: string
  readonly user: string
  readonly streams: readonly string[]
}

/** Questions to try, which the bot offers at the top of a direct message. */
export interface SuggestedPrompts {
  readonly channel: string
  readonly title?: string | undefined
  readonly prompts: readonly { readonly title: string; readonly message: string }[]
}

export interface WorkspaceOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** By default the first one's. */
  readonly plan?: WorkspacePlan | undefined
  /** Names of further channels. */
  readonly channels?: readonly string[] | undefined
  /** Of an earlier run, oldest first. */
  readonly messages?: readonly Message[] | undefined
}

/** Holds the workspace in memory; every message is an immutable value that a change replaces. */
export class Workspace {
  readonly name: string
  readonly people: readonly Person[]
  readonly channels: readonly Channel[]
  /** The next `ts`: also events that are no message carry one. */
  readonly nextTimestamp: () => string
  readonly #messages = new Map<string, Message>()
  readonly #statuses = new Map<string, ThreadStatus>()
  readonly #sessions = new Map<string, AgentSession>()
  readonly #prompts = new Map<string, SuggestedPrompts>()
  readonly #listeners = new Set<(change: Change) => void>()

  constructor({ clock, plan = localWorkspace, channels = [], messages = [] }: WorkspaceOptions) {
    this.name = plan.team.name
    this.people = plan.people
    this.channels = [
      ...plan.channels,
      ...channels.map((name, index) => openChannel(name, index, plan.people)),
    ]
    this.nextTimestamp = createTimestamps({ clock, after: messages.at(-1)?.ts })
    for (const message of messages) this.#messages.set(keyOf(message.channel, message.ts), message)
  }

  /** Returns how to stop listening. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Who is at the page, unless somebody else is played there. */
  get first(): Person {
    const found = this.people.find(({ isBot }) => !isBot)
    if (!found) throw new TypeError(`Nobody is in the workspace ${this.name}`)
    return found
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => person.id === id)
  }

  /** By its id, or by the id of the person whose direct message with the bot it is, as Slack's methods allow. */
  channel(id: string): Channel | undefined {
    return this.channels.find((channel) => channel.id === id) ?? this.#directMessageOf(id)
  }

  /** Oldest first; with `threadTs` only that parent and its replies. Deleted ones are gone. */
  messages({ channel, threadTs }: { channel: string; threadTs?: string | undefined }): readonly Message[] {
    return [...this.#messages.values()].filter(
      (message) =>
        message.channel === channel &&
        (threadTs === undefined || message.ts === threadTs || message.threadTs === threadTs),
    )
  }

  message(channel: string, ts: string): Message | undefined {
    return this.#messages.get(keyOf(channel, ts))
  }

  /** The message that replies with this `thread_ts` hang on: it is there, is no reply itself, and all see it. */
  threadParent(channel: string, ts: string): Message | undefined {
    const message = this.message(channel, ts)
    return message?.threadTs === undefined && message?.recipient === undefined ? message : undefined
  }

  post(draft: NewMessage): Message {
    const message = { ...draft, ts: this.nextTimestamp(), reactions: [] }
    return this.#keep({ kind: 'posted', message })
  }

  /** Replaces what the message says. */
  edit(previous: Message, content: MessageContent & { readonly edited: boolean }): Message {
    const { blocks: _, ...rest } = previous
    return this.#keep({ kind: 'changed', message: { ...rest, ...content }, previous })
  }

  /** The next form of a message that is being streamed; apps hear only of its last. */
  stream(
    previous: Message,
    content: MessageContent,
    { streaming }: { readonly streaming: boolean },
  ): Message {
    const { streaming: _, ...rest } = previous
    const message = { ...rest, ...content, ...(streaming && { streaming }) }
    return this.#keep(streaming ? { kind: 'streamed', message } : { kind: 'changed', message, previous })
  }

  react(message: Message, reactions: readonly Reaction[]): void {
    this.#keep({ kind: 'reacted', message: { ...message, reactions } })
  }

  remove(message: Message): void {
    this.#messages.delete(keyOf(message.channel, message.ts))
    this.#announce({ kind: 'deleted', message })
  }

  get statuses(): readonly ThreadStatus[] {
    return [...this.#statuses.values()]
  }

  showStatus(status: ThreadStatus): void {
    const key = keyOf(status.channel, status.threadTs)
    if (status.text === '') this.#statuses.delete(key)
    else this.#statuses.set(key, status)
    this.#announce({ kind: 'status', status })
  }

  get sessions(): readonly AgentSession[] {
    return [...this.#sessions.values()]
  }

  showSession(session: AgentSession): void {
    this.#sessions.set(keyOf(session.channel, session.threadTs), session)
    this.#announce({ kind: 'session', session })
  }

  noteStop(stop: SessionStop): void {
    this.#announce({ kind: 'stopped', stop })
  }

  get prompts(): readonly SuggestedPrompts[] {
    return [...this.#prompts.values()]
  }

  /** In the place of those that were offered before. */
  suggestPrompts(prompts: SuggestedPrompts): void {
    this.#prompts.set(prompts.channel, prompts)
    this.#announce({ kind: 'prompts', prompts })
  }

  #keep(change: Change & { readonly message: Message }): Message {
    this.#messages.set(keyOf(change.message.channel, change.message.ts), change.message)
    this.#announce(change)
    return change.message
  }

  #announce(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  #directMessageOf(user: string): Channel | undefined {
    if (user === workspaceIds.botUserId) return undefined
    return this.channels.find((channel) => channel.kind === 'im' && channel.members.includes(user))
  }
}

/** With everybody in it. */
function openChannel(name: string, index: number, people: readonly Person[]): Channel {
  const id = `C0MORE${String(index + 1).padStart(4, '0')}`
  const members = people.map((person) => person.id).filter((id) => id !== workspaceIds.slackbotId)
  return { id, name, kind: 'channel', members }
}

function keyOf(channel: string, ts: string): string {
  return `${channel} ${ts}`
}
