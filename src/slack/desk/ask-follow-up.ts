// A follow-up question that was offered and is asked by pressing its button.
import type { Reply } from '../../answering/reply.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import { actionIds } from '../rendering/action-ids.ts'
import { escapeText } from '../rendering/escape-text.ts'
import { attempt } from '../replying/attempt.ts'
import { type Respond, responseDestination } from '../replying/response-destination.ts'
import type { ThreadDesk } from '../replying/thread-desk.ts'
import { threadDestination } from '../replying/thread-destination.ts'
import { threadKey } from '../replying/thread-key.ts'
import type { SlackClient } from '../slack-methods.ts'

interface Place {
  readonly client: SlackClient
  readonly respond: Respond
}

/** False where the answer is forgotten. Never rejects otherwise. */
export type AskFollowUp = (click: ClickOnMessage, place: Place) => Promise<boolean>

/** In a thread, everybody sees who asks what; where only the asker saw the answer, only they see the next. */
export function createAskFollowUp(desk: ThreadDesk): AskFollowUp {
  const { memory, giveAnswer, runs, logger } = desk

  return async function askFollowUp(click, { client, respond }) {
    const { workspace, user: asker, channel, value, actionId, ts } = click
    const answer = await attempt(logger, 'An answer cannot be looked up', () =>
      memory.answers.find(workspace, value),
    )
    const text = followUpOf(answer?.turn.reply, Number(actionId.slice(actionIds.followUp.length)))
    if (!answer || text === undefined) return false
    const question = { workspace, asker, text, channel }
    if (answer.thread === undefined) {
      const destination = responseDestination({ respond, canShare: true, logger })
      await giveAnswer({ question, client, destination, loadEarlier: async () => [answer.turn] })
      return true
    }
    const thread = { workspace, channel, thread: answer.thread }
    const key = threadKey(thread)
    const run = runs.begin(key, { asker, ts: `${ts}/${actionId}`, text }, runs.now())
    await runs.work(key, run, () => answerInThread({ ...question, ...thread }, { client, run }))
    return true
  }

  async function answerInThread(
    question: { workspace: string; asker: string; text: string; channel: string; thread: string },
    { client, run }: { client: SlackClient; run: { readonly signal: AbortSignal } },
  ): Promise<void> {
    if (run.signal.aborted) return
    const { workspace, asker: user } = question
    const { strings } = desk.readAsker.known({ workspace, user })
    const destination = threadDestination({
      client,
      place: { ...question, question: question.text },
      heading: strings.askedBy(`<@${question.asker}>`, escapeText(question.text)),
      canAskPerson: desk.canAskPerson,
      streamAfter: desk.streamAfter,
      isLive: desk.takeStream(question.workspace),
      logger,
    })
    const loadEarlier = () => memory.conversations.load(question)
    const turn = await giveAnswer({ question, client, destination, loadEarlier, signal: run.signal })
    if (turn)
      await attempt(logger, 'A conversation could not be remembered', () =>
        memory.conversations.append(question, turn),
      )
  }
}

function followUpOf(reply: Reply | undefined, place: number): string | undefined {
  return reply?.kind === 'answer' ? reply.followUps?.[place] : undefined
}
