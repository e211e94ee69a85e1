// The forms in which a model answers.
import { z } from 'zod'

const supportSchema = z.object({ passage: z.string(), quote: z.string() })

export const proposalSchema = z.object({ text: z.string(), support: z.array(supportSchema) })

/** No sentence, and what is missing, where the evidence holds no answer. */
export const answerSchema = z.object({ sentences: z.array(proposalSchema), missing: z.string() })

export const repairSchema = z.object({ sentences: z.array(proposalSchema.extend({ number: z.number() })) })

/** A sentence as the model wrote it; nothing of it is checked. */
export type Proposal = Readonly<z.infer<typeof proposalSchema>>
