// What was said in each thread that the bot follows, kept in the Keyv it is given.

import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { DAY_MS } from '../news/day-ms.ts'
import { forgetInReply, type IsForgotten } from './forget-in-reply.ts'
import { type Turn, turnSchema } from './turn.ts'

/** A month: who comes back to a thread later than that asks about other news. Every turn renews it. */
const TIME_TO_LIVE_MS = 30 * DAY_MS

/** More than a follow-up ever leans on; bounds what one long thread may take, at about 5 kB a turn. */
const TURNS_KEPT = 20

/** Where a conversation is held. Nothing of one workspace is ever found from another. */
export interface ThreadAddress {
  /** The id of the team that the bot is installed in: `T…`. */
  readonly workspace: string
  readonly channel: string
  /** The `ts` of the message that began the thread. */
  readonly thread: string
}

const conversationSchema = z.looseObject({
  turns: z.array(turnSchema),
  /** True where people have asked the bot to keep out. */
  isMuted: z.boolean().exactOptional(),
})
type Conversation = z.infer<typeof conversationSchema>

export interface ConversationsOptions {
  /** Of a namespace of its own. */
  readonly keyv: Keyv
  readonly logger: Logger
}

/**
 * Calls reject when the store does. A stored value that cannot be read counts as absent and is logged. Of two
 * `append`s to one thread at the same time one may be lost: the caller puts a thread's questions in order.
 */
export class Conversations {
  readonly #keyv: Keyv
  readonly #logger: Logger

  constructor({ keyv, logger }: ConversationsOptions) {
    this.#keyv = keyv
    this.#logger = logger
  }

  /** Oldest first; empty where nothing was said. */
  async load(thread: ThreadAddress): Promise<readonly Turn[]> {
    return (await this.#read(thread))?.turns ?? []
  }

  /**
   * Adds the newest turn, drops the oldest beyond the number kept, and follows the thread from now on. A turn of a
   * message that has one already takes its place.
   */
  async append(thread: ThreadAddress, turn: Turn): Promise<void> {
    const { turns: before, ...rest } = unmuted(await this.#read(thread))
    const place = turn.ts === undefined ? -1 : before.findIndex(({ ts }) => ts === turn.ts)
    const turns = place < 0 ? [...before, turn].slice(-TURNS_KEPT) : before.with(place, turn)
    await this.#write(thread, { ...rest, turns })
  }

  /** Forgets what was asked in a message that is gone; the thread stays followed. */
  async remove(thread: ThreadAddress, ts: string): Promise<void> {
    const conversation = await this.#read(thread)
    if (!conversation) return
    const turns = conversation.turns.filter((turn) => turn.ts !== ts)
    await this.#write(thread, { ...conversation, turns })
  }

  /** From now on replies in this thread are meant for the bot, though it has not answered anything yet. */
  async follow(thread: ThreadAddress): Promise<void> {
    await this.#write(thread, unmuted(await this.#read(thread)))
  }

  /** From now on no reply in this thread is meant for the bot, until it is followed again. */
  async mute(thread: ThreadAddress): Promise<void> {
    await this.#write(thread, { ...unmuted(await this.#read(thread)), isMuted: true })
  }

  /** True where the bot takes part in the thread, so that a reply without a mention is a question to it. */
  async isFollowed(thread: ThreadAddress): Promise<boolean> {
    const conversation = await this.#read(thread)
    return conversation !== undefined && !conversation.isMuted
  }

  /** Takes out the turns that rest on forgotten articles, or what of them does; gives the number of turns. */
  async forgetArticles(isForgotten: IsForgotten): Promise<number> {
    let changed = 0
    for await (const [key, stored] of this.#keyv.iterator?.(undefined) ?? []) {
      const conversation = conversationSchema.safeParse(stored).data
      if (!conversation) continue
      const turns = conversation.turns.flatMap((turn) => {
        const reply = forgetInReply(turn.reply, isForgotten)
        if (reply !== turn.reply) changed += 1
        return reply === undefined ? [] : reply === turn.reply ? turn : { ...turn, reply }
      })
      if (
        turns.some((turn, place) => turn !== conversation.turns[place]) ||
        turns.length < conversation.turns.length
      )
        await this.#keyv.set(String(key), { ...conversation, turns }, TIME_TO_LIVE_MS)
    }
    return changed
  }

  async #read(thread: ThreadAddress): Promise<Conversation | undefined> {
    const stored: unknown = await this.#keyv.get(keyOf(thread))
    if (stored === undefined) return undefined
    const parsed = conversationSchema.safeParse(stored)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    this.#logger.warn(
      { ...thread, at: issue?.path.join('.'), fault: issue?.message },
      'A stored conversation cannot be read and counts as absent',
    )
    return undefined
  }

  async #write(thread: ThreadAddress, conversation: Conversation): Promise<void> {
    await this.#keyv.set(keyOf(thread), conversation, TIME_TO_LIVE_MS)
  }
}

function unmuted(conversation: Conversation = { turns: [] }): Conversation {
  const { isMuted: _, ...rest } = conversation
  return rest
}

/** The workspace stands first, so that all of a workspace's conversations lie together. */
function keyOf({ workspace, channel, thread }: ThreadAddress): string {
  return `${workspace}/${channel}/${thread}`
}
