// The answers that were given, by their ids and by the messages that asked for them.

import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { DAY_MS } from '../news/day-ms.ts'
import { forgetInReply, type IsForgotten } from './forget-in-reply.ts'
import { type GivenAnswer, givenAnswerSchema } from './given-answer.ts'
import { WorkspaceStore } from './workspace-store.ts'

/** As long as a conversation: a month after the last change, the buttons say that it is forgotten. */
const TIME_TO_LIVE_MS = 30 * DAY_MS

/** Longer than any question waits for a process that takes it up. */
const BEGUN_MS = DAY_MS

export interface MessageAddress {
  readonly workspace: string
  readonly channel: string
  /** Of the message that asked. */
  readonly ts: string
}

export interface GivenAnswersOptions {
  /** The Keyv of a namespace. */
  readonly keyv: (namespace: string) => Keyv
  readonly logger: Logger
}

/** Calls reject when the store does. */
export class GivenAnswers {
  readonly #answers: WorkspaceStore<GivenAnswer>
  readonly #ids: WorkspaceStore<string>
  readonly #begun: WorkspaceStore<true>

  constructor({ keyv, logger }: GivenAnswersOptions) {
    const timeToLive = TIME_TO_LIVE_MS
    this.#answers = new WorkspaceStore({
      keyv: keyv('answers'),
      schema: givenAnswerSchema,
      logger,
      timeToLive,
    })
    this.#ids = new WorkspaceStore({ keyv: keyv('answer-ids'), schema: z.string(), logger, timeToLive })
    this.#begun = new WorkspaceStore({
      keyv: keyv('begun-answers'),
      schema: z.literal(true),
      logger,
      timeToLive: BEGUN_MS,
    })
  }

  /** Adds to what is known of it: a button may have been pressed before its place is known. */
  async keep(workspace: string, answer: GivenAnswer): Promise<void> {
    await this.#answers.change(workspace, answer.id, (before) => ({ ...before, ...answer }))
    const { channel, questionTs } = answer
    if (questionTs !== undefined) await this.#ids.set(workspace, `${channel}/${questionTs}`, answer.id)
  }

  async find(workspace: string, id: string): Promise<GivenAnswer | undefined> {
    return this.#answers.get(workspace, id)
  }

  /** Notes that from now on something of an answer to this message may stand in its thread. */
  async noteBegun({ workspace, channel, ts }: MessageAddress): Promise<void> {
    await this.#begun.set(workspace, `${channel}/${ts}`, true)
  }

  /** False where nothing of an answer to this message can have been posted. */
  async isBegun({ workspace, channel, ts }: MessageAddress): Promise<boolean> {
    return (await this.#begun.get(workspace, `${channel}/${ts}`)) ?? false
  }

  /** The one that answers this message. */
  async findByQuestion({ workspace, channel, ts }: MessageAddress): Promise<GivenAnswer | undefined> {
    const id = await this.#ids.get(workspace, `${channel}/${ts}`)
    return id === undefined ? undefined : this.find(workspace, id)
  }

  /** Notes who asks a person for help; false where somebody has already. */
  async noteHelpAsked(workspace: string, answer: GivenAnswer, user: string): Promise<boolean> {
    let isFirst = false
    await this.#answers.change(workspace, answer.id, (before = answer) => {
      isFirst = before.helpAskedBy === undefined
      return isFirst ? { ...before, helpAskedBy: user } : before
    })
    return isFirst
  }

  /** Notes that people have been told of these changed sources (`article/version`). */
  async noteTold(workspace: string, answer: GivenAnswer, versions: readonly string[]): Promise<void> {
    await this.#answers.change(workspace, answer.id, (before = answer) => ({
      ...before,
      toldOf: [...new Set([...(before.toldOf ?? []), ...versions])],
    }))
  }

  /** Every answer of every workspace. */
  all(): AsyncIterable<{ readonly workspace: string; readonly value: GivenAnswer }> {
    return this.#answers.all()
  }

  /** Takes out whatever rests on forgotten articles; gives the number of answers that did. */
  async forgetArticles(isForgotten: IsForgotten): Promise<number> {
    return this.#answers.rewrite((answer) => {
      const reply = forgetInReply(answer.turn.reply, isForgotten)
      if (reply === answer.turn.reply) return answer
      return reply && { ...answer, turn: { ...answer.turn, reply } }
    })
  }

  /** Forgets the answer, as its question was taken back. */
  async forget(workspace: string, { id, channel, questionTs }: GivenAnswer): Promise<void> {
    await this.#answers.delete(workspace, id)
    if (questionTs !== undefined) await this.#ids.delete(workspace, `${channel}/${questionTs}`)
  }
}
