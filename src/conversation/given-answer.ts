// An answer that was given, with all that its buttons need to know later.
import { z } from 'zod'
import { type Turn, turnSchema } from './turn.ts'

export interface GivenAnswer {
  /** Names it in the buttons under it; cannot be guessed. */
  readonly id: string
  readonly channel: string
  /** Absent where only the asker saw it. */
  readonly thread?: string
  /** Of the message that asked; absent where a command or a button did. */
  readonly questionTs?: string
  /** Of the message that answered; absent where Slack gives none, as to a command. */
  readonly answerTs?: string
  /** Of the messages in which the answer goes on. */
  readonly moreTs?: readonly string[]
  readonly turn: Turn
  /** Who has been asked to help, once somebody has. */
  readonly helpAskedBy?: string
  /** `article/version` of each changed source that people have been told of. */
  readonly toldOf?: readonly string[]
}

export const givenAnswerSchema: z.ZodType<GivenAnswer> = z.looseObject({
  id: z.string(),
  channel: z.string(),
  thread: z.string().exactOptional(),
  questionTs: z.string().exactOptional(),
  answerTs: z.string().exactOptional(),
  moreTs: z.array(z.string()).exactOptional(),
  turn: turnSchema,
  helpAskedBy: z.string().exactOptional(),
  toldOf: z.array(z.string()).exactOptional(),
})
