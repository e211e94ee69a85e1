// What is remembered of an address between two runs, so that nothing is fetched twice.
import type { Keyv } from 'keyv'
import { z } from 'zod'

const entrySchema = z.object({
  /** Of what the feed said of it. */
  fingerprint: z.string(),
  /** Absent where it was rejected for good. */
  articleId: z.string().optional(),
  /** Its whole text was read: a summary does not take its place. */
  isWhole: z.boolean().optional(),
  /** When its page is to be asked again, and since when it has been missing: milliseconds since 1970. */
  askAgainAt: z.number().optional(),
  missingSince: z.number().optional(),
})

const rememberedSchema = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  entries: z.record(z.string(), entrySchema),
})

export type RememberedEntry = Readonly<z.infer<typeof entrySchema>>
export type Remembered = Readonly<z.infer<typeof rememberedSchema>>

export interface SourceMemory {
  recall(url: string): Promise<Remembered>
  remember(url: string, remembered: Remembered): Promise<void>
}

/** In the given store. What cannot be understood any more counts as never seen. */
export function openSourceMemory(keyv: Keyv): SourceMemory {
  return {
    async recall(url) {
      return rememberedSchema.safeParse(await keyv.get(url)).data ?? { entries: {} }
    },
    async remember(url, remembered) {
      await keyv.set(url, remembered)
    },
  }
}
