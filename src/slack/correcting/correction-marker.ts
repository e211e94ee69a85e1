// What every correction notice carries unseen: which answer it is about, and which versions it tells of.
import type { MessageMetadata } from '@slack/types'
import { z } from 'zod'

const EVENT_TYPE = 'newsdesk_correction'

const markSchema = z.object({
  answer: z.string(),
  /** `article/version`, one after the other with commas between: metadata holds no lists everywhere. */
  versions: z.string(),
})

export type CorrectionMark = Readonly<z.infer<typeof markSchema>>

const markedSchema = z.object({
  metadata: z.object({ event_type: z.literal(EVENT_TYPE), event_payload: markSchema }),
})

export const correctionMarker = {
  for: (mark: CorrectionMark): MessageMetadata => ({ event_type: EVENT_TYPE, event_payload: { ...mark } }),
  /** Undefined where the message is no such notice. */
  read: (message: unknown): CorrectionMark | undefined =>
    markedSchema.safeParse(message).data?.metadata.event_payload,
} as const
