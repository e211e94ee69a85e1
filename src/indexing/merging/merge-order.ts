// What the process that merges is told, and what it answers.
import { z } from 'zod'

export const mergeOrderSchema = z.object({
  /** Of the index. */
  uri: z.string(),
  table: z.string(),
  /** Milliseconds since 1970: versions from before then go. */
  outdated: z.number(),
})

export type MergeOrder = z.infer<typeof mergeOrderSchema>

export const mergeResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merged') }),
  /** The engine's own words, by which a full disk is told from other failures. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
])

export type MergeResult = z.infer<typeof mergeResultSchema>
