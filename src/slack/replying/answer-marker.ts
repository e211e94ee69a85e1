// What every answer carries unseen: which message it answers, and whether it is whole.
import type { MessageMetadata } from '@slack/types'
import { z } from 'zod'

const EVENT_TYPE = 'newsdesk_answer'

const markSchema = z.object({
  /** The `ts` of the message that asks. */
  question: z.string(),
  /** A draft has been streamed, and the message that it becomes is still to come. */
  stage: z.enum(['draft', 'answer']),
})

export type AnswerMark = Readonly<z.infer<typeof markSchema>>

const markedSchema = z.object({
  metadata: z.object({ event_type: z.literal(EVENT_TYPE), event_payload: markSchema }),
})

/** Slack's message metadata: people do not see it, and cannot write it. */
export const answerMarker = {
  /** An argument to spread; empty where no message asks. */
  for(question: string | undefined, stage: AnswerMark['stage']): { readonly metadata?: MessageMetadata } {
    return question === undefined
      ? {}
      : { metadata: { event_type: EVENT_TYPE, event_payload: { question, stage } } }
  },
  /** Undefined where the message answers none. */
  read: (message: unknown): AnswerMark | undefined =>
    markedSchema.safeParse(message).data?.metadata.event_payload,
} as const
