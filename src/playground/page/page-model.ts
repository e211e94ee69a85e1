// Everything the page draws from: what the server said, and where the person is looking.
import type { PageState } from '../page-protocol.ts'

/**
 * What is open: a channel, in it the thread under the message `threadTs`, and in the place of the channel a sheet:
 * `evidence/ANSWER`, `articles`, `articles?day=2026-11-23`, `articles/ARTICLE` or `stories`.
 */
export interface Place {
  readonly channel: string
  readonly threadTs?: string
  readonly sheet?: string
}

/** A thread of a channel. */
export type ThreadPlace = Required<Omit<Place, 'sheet'>>

/** The bot's line in a thread while it works, `is searching the articles…`. Never empty. */
export interface ThreadStatus {
  readonly channel: string
  readonly threadTs: string
  readonly status: string
}

export interface PageModel {
  readonly connection: 'connecting' | 'open' | 'lost'
  /** Absent until the server has been reached once; kept while the connection is lost. */
  readonly state?: PageState
  readonly place: Place
  readonly statuses: readonly ThreadStatus[]
  /** Ids of the channels with news since the person last looked. */
  readonly unread: readonly string[]
  /** Threads with replies that came while they were not open. */
  readonly unreadThreads: readonly ThreadPlace[]
  /** The person's latest post in the open channel, as long as nobody has answered it: its thread opens by itself. */
  readonly asked?: ThreadPlace
}

/** The model of a page that has just been opened at the place that its address names. */
export function startPage(place: Place | undefined): PageModel {
  return {
    connection: 'connecting',
    place: place ?? { channel: '' },
    statuses: [],
    unread: [],
    unreadThreads: [],
  }
}
