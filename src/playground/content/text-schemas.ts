// Block Kit's text objects, within limits.
import { z } from 'zod'

/** `plain` is a `plain_text` object, `any` that or a `mrkdwn` object; each of 1 to `max` characters. */
export function textSchemas(max: number) {
  const text = z.string().min(1).max(max)
  const plain = z.strictObject({ type: z.literal('plain_text'), text, emoji: z.boolean().optional() })
  const mrkdwn = z.strictObject({ type: z.literal('mrkdwn'), text, verbatim: z.boolean().optional() })
  return { plain, any: z.discriminatedUnion('type', [plain, mrkdwn]) }
}
