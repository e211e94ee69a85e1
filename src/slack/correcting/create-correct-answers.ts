// Looks whether sources of answers have changed since, and says so once in the thread of each.
import { randomUUID } from 'node:crypto'
import type { GivenAnswer } from '../../conversation/given-answer.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import type { Leases } from '../../state/state.ts'
import { describeError } from '../describe-error.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { SlackClient } from '../slack-methods.ts'
import { correctionMarker } from './correction-marker.ts'
import { type ChangedSource, findChanges, type Held } from './find-changes.ts'
import { renderCorrection } from './render-correction.ts'

/** Longer than a notice takes to post; a process that dies keeps others from it for so long. */
const LEASE_MS = 60_000

/** What Slack gives at most to an app that is sold outside its Marketplace. */
const MAX_REPLIES = 15

/**
 * For so long after the articles have changed, answers are looked at again and again: one that was under way cites what
 * it had read before, and is remembered once it is posted. None takes so long.
 */
const UNDER_WAY_MS = 5 * 60_000

export interface CorrectAnswersOptions {
  readonly memory: Pick<Memory, 'answers'>
  readonly newsroom: Held & { version(): Promise<number> }
  /** The client of a workspace; undefined where the bot is not installed there any more. */
  readonly clientOf: (workspace: string) => Promise<SlackClient | undefined>
  readonly readAsker: ReadAsker
  /** Of a namespace of its own. */
  readonly leases: Leases
  readonly logger: Logger
  readonly newOwner?: () => string
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/**
 * Resolves when every answer that is remembered has been looked at; at once where the articles have been as they
 * are for some minutes. A notice that fails is tried again the next time. Never rejects.
 */
export type CorrectAnswers = () => Promise<void>

interface Due {
  readonly workspace: string
  readonly answer: GivenAnswer
  readonly changes: readonly ChangedSource[]
  /** `article/version` of each change. */
  readonly versions: readonly string[]
}

export function createCorrectAnswers(options: CorrectAnswersOptions): CorrectAnswers {
  const { memory, newsroom, clientOf, readAsker, leases, logger } = options
  const { newOwner = () => randomUUID(), clock = () => Date.now() } = options
  const owner = newOwner()
  let seen: { readonly version: number; readonly since: number } | undefined
  let isSettled = false

  return async function correctAnswers() {
    try {
      const version = await newsroom.version()
      if (version !== seen?.version) seen = { version, since: clock() }
      else if (isSettled) return
      let isAllTold = clock() - seen.since >= UNDER_WAY_MS
      for await (const { workspace, value: answer } of memory.answers.all())
        if (!(await correct(workspace, answer))) isAllTold = false
      isSettled = isAllTold
    } catch (error) {
      logger.warn(describeError(error), 'Answers could not be compared with the articles')
    }
  }

  /** False where something is left to do. */
  async function correct(workspace: string, answer: GivenAnswer): Promise<boolean> {
    const { reply } = answer.turn
    // An answer that one person alone saw has no thread to correct it in.
    if (reply.kind !== 'answer' || answer.thread === undefined || answer.answerTs === undefined) return true
    const changes = await findChanges(reply, newsroom)
    const versions = changes.map(({ card }) => `${card.id}/${card.version ?? ''}`)
    const told = new Set(answer.toldOf ?? [])
    if (versions.every((version) => told.has(version))) return true
    const fresh = changes.filter((_, place) => !told.has(versions[place] ?? ''))
    return tell({ workspace, answer, changes: fresh, versions })
  }

  async function tell(due: Due): Promise<boolean> {
    const { workspace, answer, versions } = due
    const key = `${workspace}/${answer.id}`
    if (!(await leases.take(key, { owner, ttl: LEASE_MS }))) return false
    try {
      const client = await clientOf(workspace)
      // Another replica may have told while this one looked.
      const { toldOf = [] } = (await memory.answers.find(workspace, answer.id)) ?? {}
      if (!client || versions.every((version) => toldOf.includes(version))) return true
      if (!(await isTold(due, client))) await post(due, client)
      await memory.answers.noteTold(workspace, answer, versions)
      return true
    } catch (error) {
      logger.warn({ workspace, ...describeError(error) }, 'A correction could not be posted')
      return false
    } finally {
      await leases.release(key, owner)
    }
  }

  /** A process may die between its notice and the note that there is one. */
  async function isTold({ answer, versions }: Due, client: SlackClient): Promise<boolean> {
    const { channel, thread = '', answerTs = '' } = answer
    const { messages = [] } = await client.conversations.replies({
      channel,
      ts: thread,
      oldest: answerTs,
      limit: MAX_REPLIES,
      include_all_metadata: true,
    })
    return messages.some((message) => {
      const mark = correctionMarker.read(message)
      return mark?.answer === answer.id && mark.versions === versions.join(',')
    })
  }

  async function post({ workspace, answer, changes, versions }: Due, client: SlackClient): Promise<void> {
    const { strings } = await readAsker(client, { workspace, user: answer.turn.asker })
    const { text, blocks } = renderCorrection(changes, strings)
    await client.chat.postMessage({
      channel: answer.channel,
      thread_ts: answer.thread ?? '',
      text,
      blocks: [...blocks],
      metadata: correctionMarker.for({ answer: answer.id, versions: versions.join(',') }),
      unfurl_links: false,
      unfurl_media: false,
    })
    logger.info({ workspace, changes: changes.length }, 'An answer was corrected in its thread')
  }
}
