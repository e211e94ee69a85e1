// A process may die between its answer and the note that there is one: before a question that was left behind is
// answered, the thread is looked at.
import type { AllMiddlewareArgs } from '@slack/bolt'
import { z } from 'zod'
import type { Memory } from '../../conversation/memory.ts'
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import { messageEventSchema } from '../reading/message-event.ts'
import { workspaceOf } from '../reading/workspace-of.ts'
import type { SlackClient } from '../slack-methods.ts'
import { type AnswerMark, answerMarker } from './answer-marker.ts'

/** What Slack gives at most to an app that is sold outside its Marketplace; the answer comes soon after the question. */
const MAX_REPLIES = 15

export interface SkipAnsweredOptions {
  /** True for what another process has left behind. */
  readonly isLeftBehind: (body: unknown) => boolean
  readonly memory: Pick<Memory, 'answers'>
  readonly logger: Logger
}

interface Place {
  readonly workspace: string
  readonly channel: string
  readonly thread: string
  /** Of the question. */
  readonly ts: string
}

const writtenSchema = z.object({
  ts: z.string(),
  user: z.string(),
  streaming_state: z.string().optional(),
})

/**
 * Bolt's middleware. Threads are read only where something may have been posted: Slack allows few such calls. A half-written answer of the process that died is taken away. Where the thread cannot be read, the
 * question is answered: twice is better than never.
 */
export function createSkipAnswered({ isLeftBehind, memory, logger }: SkipAnsweredOptions) {
  return async function skipAnswered(args: AllMiddlewareArgs): Promise<void> {
    // Every kind of middleware has the body, which this type of them all leaves out.
    const { body } = args as AllMiddlewareArgs & { readonly body?: unknown }
    const place = isLeftBehind(body) ? placeOf(body) : undefined
    if (!place || !(await isAnswered(place, args))) await args.next()
  }

  async function isAnswered(place: Place, { client, context }: AllMiddlewareArgs): Promise<boolean> {
    try {
      if (!(await memory.answers.isBegun(place))) return false
      const messages = await repliesTo(place, client)
      if (messages.some((message) => marks(message, place, 'answer'))) return true
      for (const message of messages) {
        const { ts, user, streaming_state } = writtenSchema.parse(message)
        const isHalfWritten = streaming_state === 'in_progress' || marks(message, place, 'draft')
        if (user === context.botUserId && isHalfWritten)
          await client.chat.delete({ channel: place.channel, ts })
      }
    } catch (error) {
      const { channel } = place
      logger.warn(
        { channel, ...describeError(error) },
        'A thread could not be read; its question is answered',
      )
    }
    return false
  }
}

function marks(message: unknown, place: Place, stage: AnswerMark['stage']): boolean {
  const mark = answerMarker.read(message)
  return mark?.question === place.ts && mark.stage === stage
}

function placeOf(body: unknown): Place | undefined {
  const parsed = messageEventSchema.safeParse(body).data
  if (!parsed) return undefined
  const workspace = workspaceOf(parsed)
  if (workspace === undefined) return undefined
  const { channel, ts, thread_ts: thread = ts } = parsed.event
  return { workspace, channel, thread, ts }
}

async function repliesTo({ channel, thread, ts }: Place, client: SlackClient): Promise<readonly unknown[]> {
  const { messages = [] } = await client.conversations.replies({
    channel,
    ts: thread,
    oldest: ts,
    limit: MAX_REPLIES,
    include_all_metadata: true,
  })
  return messages
}
