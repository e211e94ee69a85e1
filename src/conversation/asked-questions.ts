// What was asked lately: by each person, and, without names, what could not be answered.

import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { DAY_MS } from '../news/day-ms.ts'
import { WorkspaceStore } from './workspace-store.ts'

/** What a Home tab has room for. */
const KEPT_PER_PERSON = 10
const KEPT_UNANSWERED = 20

/** Older questions say nothing about what people need now. */
const TIME_TO_LIVE_MS = 90 * DAY_MS

export interface AskedBefore {
  readonly question: string
  /** ISO 8601. */
  readonly askedAt: string
  readonly isAnswered: boolean
}

const listSchema: z.ZodType<readonly AskedBefore[]> = z.array(
  z.object({ question: z.string(), askedAt: z.iso.datetime(), isAnswered: z.boolean() }),
)

export interface NotedQuestion extends AskedBefore {
  readonly user: string
  /** True where others heard it too: only then may others read it. */
  readonly isPublic: boolean
}

/** Calls reject when the store does. */
export class AskedQuestions {
  readonly #people: WorkspaceStore<readonly AskedBefore[]>
  readonly #unanswered: WorkspaceStore<readonly AskedBefore[]>

  constructor({ keyv, logger }: { readonly keyv: (namespace: string) => Keyv; readonly logger: Logger }) {
    const options = { schema: listSchema, logger, timeToLive: TIME_TO_LIVE_MS }
    this.#people = new WorkspaceStore({ ...options, keyv: keyv('asked-questions') })
    this.#unanswered = new WorkspaceStore({ ...options, keyv: keyv('unanswered-questions') })
  }

  async note(workspace: string, { user, isPublic, ...asked }: NotedQuestion): Promise<void> {
    await this.#people.change(workspace, user, (before = []) => [asked, ...before].slice(0, KEPT_PER_PERSON))
    if (asked.isAnswered || !isPublic) return
    await this.#unanswered.change(workspace, 'all', (before = []) =>
      [asked, ...before.filter(({ question }) => question !== asked.question)].slice(0, KEPT_UNANSWERED),
    )
  }

  /** The newest first. */
  async of(workspace: string, user: string): Promise<readonly AskedBefore[]> {
    return (await this.#people.get(workspace, user)) ?? []
  }

  /** Those that were asked where others heard them, the newest first. */
  async unanswered(workspace: string): Promise<readonly AskedBefore[]> {
    return (await this.#unanswered.get(workspace, 'all')) ?? []
  }
}
