// The chunks of a streamed message, https://docs.slack.dev/reference/methods/chat.appendStream#chunks.
import type { AnyChunk, KnownBlock } from '@slack/types'
import { z } from 'zod'
import { BLOCK_LIMITS } from './block-limits.ts'
import { blocksSchema } from './block-schema.ts'

/** Undocumented; longer titles of tasks are refused. */
const MAX_TITLE_CHARACTERS = 256

const title = z.string().min(1).max(MAX_TITLE_CHARACTERS)
const source = z.strictObject({
  type: z.literal('url'),
  url: z.string().regex(/^https?:\/\/\S+$/i, 'invalid url'),
  text: z.string().min(1),
})

const chunk = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown_text'), text: z.string() }),
  z.strictObject({
    type: z.literal('task_update'),
    id: z.string().min(1),
    title,
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: z.string().optional(),
    output: z.string().optional(),
    sources: z.array(source).optional(),
  }),
  z.strictObject({ type: z.literal('plan_update'), title }),
  z.strictObject({ type: z.literal('blocks'), blocks: blocksSchema }),
])

/** A chunk that has been checked: its blocks are of known types. */
export type StreamChunk = Exclude<AnyChunk, { type: 'blocks' }> | { type: 'blocks'; blocks: KnownBlock[] }

/** Of one call; an unknown type or field is refused. The length of texts is not checked here, as its error is another. */
export const chunksSchema = z.array(chunk).max(BLOCK_LIMITS.blocks)
