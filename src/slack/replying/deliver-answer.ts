// Brings an answer to whoever asked, and remembers it.
import { randomUUID } from 'node:crypto'
import type { Reply } from '../../answering/reply.ts'
import type { GivenAnswer } from '../../conversation/given-answer.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Logger } from '../../logger.ts'
import type { Asker } from '../reading/read-asker.ts'
import { renderControls } from '../rendering/render-controls.ts'
import { renderReply } from '../rendering/render-reply.ts'
import { attempt } from './attempt.ts'
import type { Destination } from './destination.ts'
import type { GiveAnswerRequest } from './give-answer.ts'

export interface DeliverAnswerOptions {
  readonly memory: Memory
  readonly logger: Logger
  /** Names an answer, in the buttons under it. */
  readonly newAnswerId?: (() => string) | undefined
  /** Whether sources are cited by Slack's own elements. */
  readonly nativeCitations?: boolean | undefined
}

/** Resolves to the turn to remember, where the question was answered. */
export type DeliverAnswer = (
  request: GiveAnswerRequest,
  turn: Turn,
  asker: Asker,
) => Promise<Turn | undefined>

/** Remembered before it is posted, so that no button is pressed too early, and after, with its place. */
export function createDeliverAnswer({
  memory,
  logger,
  newAnswerId = () => randomUUID(),
  nativeCitations,
}: DeliverAnswerOptions): DeliverAnswer {
  return async function deliverAnswer(request, turn, asker) {
    const { question, destination, onAbstention, replaces } = request
    const { workspace, channel, thread, ts } = question
    if (turn.reply.kind === 'abstention' && onAbstention) {
      const text = onAbstention(asker)
      if (text === undefined) await destination.discard()
      else await destination.post({ text, blocks: [] })
      return undefined
    }
    const given: GivenAnswer = {
      id: replaces?.id ?? newAnswerId(),
      channel,
      turn,
      ...(thread !== undefined && { thread }),
      ...(ts !== undefined && { questionTs: ts }),
    }
    await keep(workspace, given)
    const [answerTs, ...moreTs] = await destination.post(
      render(turn.reply, { id: given.id, destination, asker }),
    )
    await keep(workspace, { ...given, ...(answerTs !== undefined && { answerTs }), moreTs })
    await note(request, turn)
    return turn
  }

  function render(
    reply: Reply,
    { id, destination, asker }: { id: string; destination: Destination; asker: Asker },
  ) {
    const { timeZone, strings } = asker
    const { canShare, canAskPerson, maxMessages } = destination
    const controls = (shown: Reply) =>
      renderControls(shown, { answerId: id, strings, canShare, canAskPerson })
    return renderReply(reply, { timeZone, strings, controls, maxMessages, nativeCitations })
  }

  async function keep(workspace: string, given: GivenAnswer): Promise<void> {
    await attempt(logger, 'An answer could not be remembered; its buttons will not work', () =>
      memory.answers.keep(workspace, given),
    )
  }

  async function note({ question }: GiveAnswerRequest, { askedAt, reply }: Turn): Promise<void> {
    const { workspace, asker: user, text, channel, thread } = question
    const isPublic = thread !== undefined && !channel.startsWith('D')
    const asked = { question: text, askedAt, isAnswered: reply.kind === 'answer' }
    await attempt(logger, 'A question could not be noted', () =>
      memory.asked.note(workspace, { ...asked, user, isPublic }),
    )
  }
}
