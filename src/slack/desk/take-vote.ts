// Feedback: a vote is kept with the question, the evidence and the answer; a bad one is asked for its reason.
import type { ModalView } from '@slack/types'
import type { GivenAnswer } from '../../conversation/given-answer.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { Vote } from '../../conversation/vote.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { ClickOnMessage, SubmittedView } from '../reading/read-interaction.ts'
import { viewIds } from '../rendering/action-ids.ts'
import { plainText } from '../rendering/plain-text.ts'
import type { Strings } from '../rendering/strings.ts'
import type { SlackClient } from '../slack-methods.ts'

/** Longer reasons are essays; Slack allows 3,000. */
const REASON_CHARACTERS = 1_000

export interface VoteTakerOptions {
  readonly memory: Pick<Memory, 'answers' | 'votes'>
  readonly readAsker: ReadAsker
  readonly clock?: () => number
}

export interface VoteTaker {
  /** False where the answer is forgotten. Rejects where the store or Slack does. */
  vote(click: ClickOnMessage, client: SlackClient): Promise<boolean>
  /** Adds the reason to the vote, as the form was submitted. */
  addReason(submitted: SubmittedView): Promise<void>
}

export function createVoteTaker({ memory, readAsker, clock = Date.now }: VoteTakerOptions): VoteTaker {
  async function cast(
    { workspace, user }: { readonly workspace: string; readonly user: string },
    vote: Omit<Vote, 'user' | 'votedAt'>,
  ): Promise<void> {
    await memory.votes.cast(workspace, { ...vote, user, votedAt: new Date(clock()).toISOString() })
  }

  return {
    async vote(click, client) {
      const { workspace, user, triggerId, value } = click
      const [verdict, id = ''] = value.split(' ')
      const answer = await memory.answers.find(workspace, id)
      if (!answer) return false
      await cast(click, { answer, verdict: verdict === 'good' ? 'good' : 'bad' })
      if (verdict === 'good') return true
      const { strings } = readAsker.known({ workspace, user })
      await client.views.open({ trigger_id: triggerId, view: reasonView(answer, strings) })
      return true
    },
    async addReason(submitted) {
      const answer = await memory.answers.find(submitted.workspace, submitted.metadata)
      const reason = submitted.values.reason
      if (answer && reason) await cast(submitted, { answer, verdict: 'bad', reason })
    },
  }
}

function reasonView({ id }: GivenAnswer, strings: Strings): ModalView {
  return {
    type: 'modal',
    callback_id: viewIds.reason,
    private_metadata: id,
    title: plainText(strings.reasonTitle),
    submit: plainText(strings.send),
    close: plainText(strings.skip),
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        optional: true,
        label: plainText(strings.reasonLabel),
        hint: plainText(strings.reasonHint),
        element: {
          type: 'plain_text_input',
          action_id: 'reason',
          multiline: true,
          max_length: REASON_CHARACTERS,
          focus_on_load: true,
        },
      },
    ],
  }
}
