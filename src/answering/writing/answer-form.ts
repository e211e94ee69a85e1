// The forms in which a model answers.
import { z } from 'zod'

/** Small models number passages (`3` for `p3`), and leave out the list around what is one. */
const passageId = z.preprocess((id) => (typeof id === 'number' ? String(id) : id), z.string())
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess((value) => (isObject(value) ? [value] : value), z.array(entry))

const supportSchema = z.object({ passage: passageId, quote: z.string() })

export const proposalSchema = z.object({ text: z.string(), support: listOf(supportSchema) })

/** No sentence, and what is missing, where the evidence holds no answer. */
export const answerSchema = z.object({
  sentences: z.array(proposalSchema),
  missing: z.preprocess((missing) => missing ?? '', z.string()),
})

export const repairSchema = z.object({ sentences: listOf(proposalSchema.extend({ number: z.number() })) })

/** A sentence as the model wrote it; nothing of it is checked. */
export type Proposal = Readonly<z.infer<typeof proposalSchema>>

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
