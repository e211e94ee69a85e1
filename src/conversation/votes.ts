// Feedback: one vote a person and answer, the last one counts; and how many there are of each.
import type { Keyv } from 'keyv'
import { z } from 'zod'
import type { Logger } from '../logger.ts'
import { forgetInReply, type IsForgotten } from './forget-in-reply.ts'
import { type Vote, voteSchema } from './vote.ts'
import { WorkspaceStore } from './workspace-store.ts'

export interface VoteTotals {
  readonly good: number
  readonly bad: number
}

const totalsSchema: z.ZodType<VoteTotals> = z.object({ good: z.number(), bad: z.number() })

export interface VotesOptions {
  /** The Keyv of a namespace. */
  readonly keyv: (namespace: string) => Keyv
  readonly logger: Logger
}

/** Calls reject when the store does. Votes are kept until the workspace is removed. */
export class Votes {
  readonly #votes: WorkspaceStore<Vote>
  readonly #totals: WorkspaceStore<VoteTotals>

  constructor({ keyv, logger }: VotesOptions) {
    this.#votes = new WorkspaceStore({ keyv: keyv('votes'), schema: voteSchema, logger })
    this.#totals = new WorkspaceStore({ keyv: keyv('vote-totals'), schema: totalsSchema, logger })
  }

  /** Takes the place of what the same person thought of the same answer before; a reason goes with its vote. */
  async cast(workspace: string, vote: Vote): Promise<void> {
    let before: Vote | undefined
    await this.#votes.change(workspace, keyOf(vote), (earlier) => {
      before = earlier
      return vote
    })
    if (before?.verdict === vote.verdict) return
    await this.#totals.change(workspace, 'all', (totals = { good: 0, bad: 0 }) => {
      const without = before ? { ...totals, [before.verdict]: totals[before.verdict] - 1 } : totals
      return { ...without, [vote.verdict]: without[vote.verdict] + 1 }
    })
  }

  async totals(workspace: string): Promise<VoteTotals> {
    return (await this.#totals.get(workspace, 'all')) ?? { good: 0, bad: 0 }
  }

  /** Takes out whatever rests on forgotten articles, the vote with it where nothing is left; gives the number. */
  async forgetArticles(isForgotten: IsForgotten): Promise<number> {
    return this.#votes.rewrite((vote) => {
      const { turn } = vote.answer
      const reply = forgetInReply(turn.reply, isForgotten)
      if (reply === turn.reply) return vote
      return reply && { ...vote, answer: { ...vote.answer, turn: { ...turn, reply } } }
    })
  }

  /** Every vote of every workspace. */
  all(): AsyncIterable<{ readonly workspace: string; readonly value: Vote }> {
    return this.#votes.all()
  }
}

function keyOf({ answer, user }: Vote): string {
  return `${answer.id}/${user}`
}
