// Takes the words of forgotten articles out of the messages that the bot has posted.
import { randomUUID } from 'node:crypto'
import type { Memory } from '../../conversation/memory.ts'
import type { TakenDownAnswer } from '../../conversation/taken-down.ts'
import type { Logger } from '../../logger.ts'
import type { Leases } from '../../state/state.ts'
import { describeError } from '../describe-error.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import { layOut } from '../rendering/lay-out.ts'
import { refusalOf } from '../replying/refusal-of.ts'
import type { SlackClient } from '../slack-methods.ts'
import { correctionMarker } from './correction-marker.ts'

/** Longer than the calls for one answer take; a process that dies keeps others from it for so long. */
const LEASE_MS = 60_000

/** What Slack gives at most to an app that is sold outside its Marketplace. */
const MAX_REPLIES = 15

/** Slack's words for what is not there any more, or not the bot's to change any more. */
const OUT_OF_REACH: ReadonlySet<string | undefined> = new Set([
  'message_not_found',
  'thread_not_found',
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'cant_update_message',
  'cant_delete_message',
  'edit_window_closed',
])

export interface RemoveTakenDownOptions {
  readonly memory: Pick<Memory, 'takenDown'>
  /** The client of a workspace; undefined where the bot is not installed there any more. */
  readonly clientOf: (workspace: string) => Promise<SlackClient | undefined>
  readonly readAsker: ReadAsker
  /** Of a namespace of its own. */
  readonly leases: Leases
  /** Frees the space of what was deleted: the page keeps its messages where the bot keeps its state. */
  readonly scrub: () => Promise<void>
  readonly logger: Logger
  readonly newOwner?: () => string
}

/** Resolves when each noted answer has been tried; what failed is tried again the next time. Never rejects. */
export type RemoveTakenDown = () => Promise<void>

/** A line that says why stands in the answer's place; its further parts, and notices about it, are gone. */
export function createRemoveTakenDown(options: RemoveTakenDownOptions): RemoveTakenDown {
  const { memory, clientOf, readAsker, leases, scrub, logger, newOwner = () => randomUUID() } = options
  const owner = newOwner()

  return async function removeTakenDown() {
    let removed = 0
    try {
      for await (const { workspace, value: answer } of memory.takenDown.all())
        if (await take(workspace, answer)) removed += 1
      if (removed > 0) await scrub()
    } catch (error) {
      logger.warn(describeError(error), 'What was taken down could not be looked up')
    }
  }

  /** Whether it is settled now. */
  async function take(workspace: string, answer: TakenDownAnswer): Promise<boolean> {
    const key = `${workspace}/${answer.id}`
    if (!(await leases.take(key, { owner, ttl: LEASE_MS }))) return false
    try {
      const client = await clientOf(workspace)
      if (client) await remove(workspace, answer, client)
      await memory.takenDown.settle(workspace, answer)
      return true
    } catch (error) {
      logger.warn({ workspace, ...describeError(error) }, 'An answer that was taken down still stands')
      return false
    } finally {
      await leases.release(key, owner)
    }
  }

  async function remove(workspace: string, answer: TakenDownAnswer, client: SlackClient): Promise<void> {
    const { channel, messages, asker } = answer
    const [first = '', ...more] = messages
    const { strings } = await readAsker(client, { workspace, user: asker })
    const notices = await unlessGone(() => noticesAbout(answer, client))
    const { text, blocks } = layOut({ paragraph: [{ text: strings.takenDown }], lists: [], footnotes: [] })
    await unlessGone(() => client.chat.update({ channel, ts: first, text, blocks: [...blocks] }))
    for (const ts of [...more, ...(notices ?? [])])
      await unlessGone(() => client.chat.delete({ channel, ts }))
    logger.info({ workspace }, 'An answer was removed, as an article that it rested on was taken down')
  }

  /** Notices of corrections quote what an article said before. */
  async function noticesAbout(answer: TakenDownAnswer, client: SlackClient): Promise<readonly string[]> {
    const { id, channel, thread, messages } = answer
    const place = { channel, ts: thread, oldest: messages[0] ?? thread, limit: MAX_REPLIES }
    const { messages: replies = [] } = await client.conversations.replies({
      ...place,
      include_all_metadata: true,
    })
    return replies.flatMap((message) =>
      correctionMarker.read(message)?.answer === id && message.ts !== undefined ? [message.ts] : [],
    )
  }
}

async function unlessGone<Value>(call: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await call()
  } catch (error) {
    if (OUT_OF_REACH.has(refusalOf(error))) return undefined
    throw error
  }
}
