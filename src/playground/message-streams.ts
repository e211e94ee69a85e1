// Messages that are being streamed: who may still write to them, and what they show.
import type { KnownBlock } from '@slack/types'
import { applyChunk, type TaskDisplay } from './content/apply-chunk.ts'
import type { StreamChunk } from './content/chunk-schema.ts'
import type { Message, NewMessage } from './message.ts'
import type { Workspace } from './workspace.ts'

/**
 * Counted from its start, whatever is appended; Slack documents none. Users of the Web API measured about 306
 * seconds.
 */
const LIFETIME_MS = 300_000

/** A stream keeps to the way that its first content came in. */
export type StreamMode = 'markdown_text' | 'chunks'

type StreamEnd = 'app' | 'user' | 'expiry'

interface Stream {
  readonly message: Message
  readonly display: TaskDisplay
  readonly startedAt: number
  readonly mode?: StreamMode
  readonly ended?: StreamEnd
}

export interface MessageStreamsOptions {
  readonly workspace: Workspace
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** In milliseconds; default Slack's five minutes. */
  readonly lifetime?: number | undefined
}

/** What one call adds. */
export interface StreamAddition {
  readonly mode: StreamMode
  readonly chunks: readonly StreamChunk[]
}

export interface StreamFinish {
  readonly blocks: readonly KnownBlock[]
  readonly metadata?: Message['metadata'] | undefined
}

/** Keeps every stream from its start, also after its end, since Slack tells how it ended. */
export class MessageStreams {
  readonly #options: MessageStreamsOptions
  readonly #lifetime: number
  readonly #streams = new Map<string, Stream>()
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(options: MessageStreamsOptions) {
    this.#options = options
    this.#lifetime = options.lifetime ?? LIFETIME_MS
  }

  start(
    draft: Omit<NewMessage, 'text'>,
    { display, addition }: { display: TaskDisplay; addition?: StreamAddition | undefined },
  ): Message {
    const { workspace, clock } = this.#options
    const message = workspace.post({ ...draft, text: '', streaming: true })
    this.#keep({ message, display, startedAt: clock() })
    this.#timers.add(setTimeout(() => this.#expire(message), this.#lifetime).unref())
    return addition ? this.append(message, addition) : message
  }

  /** Slack's error for whoever writes to the message now in this mode; undefined where that is allowed. */
  fault({ channel, ts }: Message, mode: StreamMode | undefined): string | undefined {
    const stream = this.#find(channel, ts)
    if (stream?.ended === 'user') return 'stopped_by_user'
    if (!stream || stream.ended !== undefined) return 'message_not_in_streaming_state'
    const differs = mode !== undefined && stream.mode !== undefined && mode !== stream.mode
    return differs ? 'streaming_mode_mismatch' : undefined
  }

  /** To a stream without a fault alone. */
  append({ channel, ts }: Message, { mode, chunks }: StreamAddition): Message {
    const stream = this.#require(channel, ts)
    const blocks = chunks.reduce(
      (shown, chunk) => applyChunk(shown, chunk, stream.display),
      stream.message.blocks ?? [],
    )
    const message = this.#options.workspace.stream(stream.message, contentOf(blocks), { streaming: true })
    this.#keep({ ...stream, message, mode })
    return message
  }

  /** Ends a stream without a fault; `blocks` come last. */
  finish({ channel, ts }: Message, { blocks, metadata }: StreamFinish): Message {
    const stream = this.#require(channel, ts)
    const message = metadata ? { ...stream.message, metadata } : stream.message
    return this.#end({ ...stream, message }, 'app', blocks)
  }

  /** A person stops what is being streamed in a thread; gives the `ts` of each. */
  stopThread(place: { readonly channel: string; readonly threadTs: string }): readonly string[] {
    const open = [...this.#streams.values()]
      .filter(({ message }) => message.channel === place.channel && message.threadTs === place.threadTs)
      .filter(({ message }) => this.fault(message, undefined) === undefined)
    return open.map((stream) => this.#end(stream, 'user', []).ts)
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer)
  }

  #expire({ channel, ts }: Message): void {
    const stream = this.#streams.get(keyOf(channel, ts))
    if (stream && stream.ended === undefined) this.#end(stream, 'expiry', [])
  }

  #end(stream: Stream, ended: StreamEnd, blocks: readonly KnownBlock[]): Message {
    const content = contentOf([...(stream.message.blocks ?? []), ...blocks])
    const message = this.#options.workspace.stream(stream.message, content, { streaming: false })
    this.#keep({ ...stream, message, ended })
    return message
  }

  #keep(stream: Stream): void {
    this.#streams.set(keyOf(stream.message.channel, stream.message.ts), stream)
  }

  /** A clock that a test has moved ends streams too. */
  #find(channel: string, ts: string): Stream | undefined {
    const stream = this.#streams.get(keyOf(channel, ts))
    if (stream && this.#options.clock() - stream.startedAt >= this.#lifetime) this.#expire(stream.message)
    return this.#streams.get(keyOf(channel, ts))
  }

  #require(channel: string, ts: string): Stream {
    const stream = this.#find(channel, ts)
    if (!stream) throw new TypeError(`${ts} is no stream`)
    return stream
  }
}

/** Top-level text reads as what was written. */
function contentOf(blocks: readonly KnownBlock[]) {
  const text = blocks.flatMap((block) => (block.type === 'markdown' ? [block.text] : [])).join('\n')
  return { text, ...(blocks.length > 0 && { blocks }) }
}

function keyOf(channel: string, ts: string): string {
  return `${channel} ${ts}`
}
