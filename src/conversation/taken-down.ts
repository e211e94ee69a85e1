// Messages whose words were taken down: noted by whoever forgets articles, removed by the bot that can reach them.
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { DAY_MS } from '../news/day-ms.ts'
import type { GivenAnswer } from './given-answer.ts'
import { WorkspaceStore } from './workspace-store.ts'

/** As long as an answer is remembered: a bot that has not run for so long is not in use. */
const TIME_TO_LIVE_MS = 30 * DAY_MS

/** Nothing of what was said is in it. */
export interface TakenDownAnswer {
  readonly id: string
  readonly channel: string
  readonly thread: string
  readonly asker: string
  /** Of the messages that hold the answer, its beginning first. */
  readonly messages: readonly string[]
}

const schema: z.ZodType<TakenDownAnswer> = z.object({
  id: z.string(),
  channel: z.string(),
  thread: z.string(),
  asker: z.string(),
  messages: z.array(z.string()),
})

/** Calls reject when the store does. */
export class TakenDown {
  readonly #answers: WorkspaceStore<TakenDownAnswer>

  constructor({ keyv, logger }: { readonly keyv: (namespace: string) => Keyv; readonly logger: Logger }) {
    this.#answers = new WorkspaceStore({
      keyv: keyv('taken-down'),
      schema,
      logger,
      timeToLive: TIME_TO_LIVE_MS,
    })
  }

  /** False for an answer that one person alone saw: Slack keeps it nowhere, and lets nobody change it. */
  async note(workspace: string, answer: GivenAnswer): Promise<boolean> {
    const { id, channel, thread, answerTs, moreTs = [], turn } = answer
    if (thread === undefined || answerTs === undefined) return false
    const messages = [answerTs, ...moreTs]
    await this.#answers.set(workspace, id, { id, channel, thread, asker: turn.asker, messages })
    return true
  }

  /** Every answer of every workspace that is still to be removed. */
  all(): AsyncIterable<{ readonly workspace: string; readonly value: TakenDownAnswer }> {
    return this.#answers.all()
  }

  /** Notes that nothing of it is left. */
  async settle(workspace: string, { id }: TakenDownAnswer): Promise<void> {
    await this.#answers.delete(workspace, id)
  }
}
