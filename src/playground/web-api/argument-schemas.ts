// Arguments of Web API methods, which come as JSON or, in forms, as text.
import { z } from 'zod'

/** Slack's own form of a message id. */
const TIMESTAMP = /^\d{1,10}\.\d{6}$/

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The schemas that methods share. */
export const argumentSchemas = {
  text: z.string().optional(),
  flag: z.union([z.boolean(), z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'] })]).optional(),
  /** Blocks are checked with the content, which has errors of its own. */
  blocks: z.preprocess(parseJson, z.unknown()).optional(),
  metadata: z
    .preprocess(
      parseJson,
      z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }),
    )
    .optional(),
  limit: z.coerce.number().int().min(1).max(1_000).optional(),
  /** A list given as JSON. */
  listOf: <Item extends z.ZodType>(item: Item) => z.preprocess(parseJson, z.array(item)),
  /** True for a well-formed `ts`, whether or not there is such a message. */
  isTimestamp: (ts: string) => TIMESTAMP.test(ts),
} as const
