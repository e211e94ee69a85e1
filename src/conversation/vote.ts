// What somebody thought of an answer: the vote with the question, the evidence and the answer it is about.
import { z } from 'zod'
import { type GivenAnswer, givenAnswerSchema } from './given-answer.ts'

export interface Vote {
  readonly answer: GivenAnswer
  readonly user: string
  readonly verdict: 'good' | 'bad'
  /** ISO 8601. */
  readonly votedAt: string
  /** In the voter's words. */
  readonly reason?: string
}

export const voteSchema: z.ZodType<Vote> = z.looseObject({
  answer: givenAnswerSchema,
  user: z.string(),
  verdict: z.enum(['good', 'bad']),
  votedAt: z.iso.datetime(),
  reason: z.string().exactOptional(),
})
